using Summarizer.Language.Words;

namespace Summarizer.Language.Speech;

/// <summary>
/// The answers of an interview whose turns have no labels, or names for labels: paragraphs that ask "you", and what is said after them by
/// "me". Everything must fit, or nothing is taken: a column asks its readers too.
/// </summary>
internal static class AskedAnswers
{
    private const int FewestQuestions = 3;
    private const int FewestYou = 2;
    private const int LongestQuestion = 400;
    private const int LongestLabel = 30;

    private static readonly ILookup<string, string> Words = WordList
        .Pairs("Language/Speech/turns.tsv")
        .ToLookup(pair => pair.Word, pair => pair.Kind);

    /// <param name="interviewee">Whom the text before a place is about.</param>
    public static IReadOnlyList<Quotation> Find(string text, IReadOnlyList<TextRange> paragraphs, Func<int, string?> interviewee)
    {
        var turns = paragraphs.Select(range => Turn.Of(text, range)).ToList();
        var asked = Enumerable.Range(0, turns.Count).Where(i => turns[i].Asks).ToList();
        var followed = asked.Where(i => i + 1 < turns.Count && !turns[i + 1].Asks).ToList();
        if (
            followed.Count < FewestQuestions
            || followed.Count < asked.Count
            || asked.Count(i => turns[i].Has("you")) < FewestYou
            || followed.Count(i => turns[i + 1].Has("me")) * 2 < followed.Count
            || interviewee(paragraphs[asked[0]].Start) is not { } speaker
        )
        {
            return [];
        }

        var answers = new List<Quotation>();
        for (var i = asked[0] + 1; i < turns.Count && i <= asked[^1] + 1; i++)
        {
            if (turns[i].Asks)
            {
                continue;
            }

            if (turns[i].Label is { } label && !speaker.Contains(label, StringComparison.OrdinalIgnoreCase))
            {
                return [];
            }

            var range = new TextRange(turns[i].Start, paragraphs[i].End);
            answers.Add(new Quotation(range, paragraphs[i], range.Of(text), speaker, Direct: true) { Unmarked = true });
        }

        return asked.Exists(i => turns[i].Label is { } label && speaker.Contains(label, StringComparison.OrdinalIgnoreCase)) ? [] : answers;
    }

    private sealed record Turn(string Said, string? Label, int Start, bool Asks)
    {
        public bool Has(string kind) => Said.Split(' ', '.', ',', '!', '?', ':').Any(word => Words[word].Contains(kind));

        public static Turn Of(string text, TextRange range)
        {
            var said = range.Of(text);
            var colon = said.IndexOf(':', StringComparison.Ordinal);
            var label =
                colon is > 1 and <= LongestLabel
                && said[..colon].Split(' ') is { Length: <= 3 } words
                && words.All(word => word.Length > 0 && char.IsUpper(word[0]))
                    ? said[..colon]
                    : null;
            var start = label is null ? 0 : colon + 1;
            while (start < said.Length && char.IsWhiteSpace(said[start]))
            {
                start++;
            }

            return new Turn(
                said[start..],
                label,
                range.Start + start,
                said.Length <= LongestQuestion && said.AsSpan().TrimEnd("\"”’ »").EndsWith("?", StringComparison.Ordinal)
            );
        }
    }
}
