using System.Collections.Frozen;
using Summarizer.Language.Words;

namespace Summarizer.Articles;

/// <summary>What a fact-check comes to: "Rating: Unproven". Short as it is, it is the article.</summary>
internal static class Rulings
{
    private const int Longest = 80;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Labels = WordList
        .Load("Articles/words/rulings.txt")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsOne(ReadOnlySpan<char> text) =>
        text.Length <= Longest
        && text.IndexOf(':') is > 0 and var colon
        && colon < text.Length - 2
        && Labels.Contains(text[..colon].Trim());
}
