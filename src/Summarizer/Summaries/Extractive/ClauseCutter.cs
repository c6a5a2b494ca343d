using System.Collections.Frozen;
using Summarizer.Language;
using Summarizer.Language.Sentences;
using Summarizer.Language.Words;

namespace Summarizer.Summaries.Extractive;

/// <summary>
/// Shortens a long sentence to its main clause where that is safe: at a semicolon, or a comma before a word that opens a mere addition
/// ("which", "while"); never at a condition, inside quotation marks or brackets, or where who says it would be lost.
/// </summary>
internal static class ClauseCutter
{
    /// <summary>Shorter sentences stay whole.</summary>
    private const int LongFrom = 26;
    private const int ShortestClause = 9;
    private const string Marks = "\"“”«»„‟()[]`";

    private static readonly FrozenSet<string> Additions = WordList.Load("Summaries/Extractive/additions.txt");

    /// <returns>Where the clause to tell ends (without mark or space); the sentence's own end where it stays whole.</returns>
    public static int End(string text, TextRange sentence, IReadOnlyList<Token> tokens, bool attributed)
    {
        if (attributed || tokens.Count(token => token.Kind != TokenKind.Punctuation) < LongFrom)
        {
            return sentence.End;
        }

        var words = 0;
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Punctuation)
            {
                words++;
            }
            else if (Marks.Contains(text[tokens[i].Start]))
            {
                return sentence.End;
            }
            else if (words >= ShortestClause && (tokens[i].Is(text, ';') || (tokens[i].Is(text, ',') && Opens(text, tokens, i + 1))))
            {
                // Another comma may close the addition, and the main clause go on: "the chief, who was ousted, has been …".
                return tokens[i].Is(text, ';') || !tokens.Skip(i + 1).Any(token => token.Is(text, ',')) ? tokens[i - 1].End : sentence.End;
            }
        }

        return sentence.End;
    }

    private static bool Opens(string text, IReadOnlyList<Token> tokens, int at) =>
        tokens[at].IsWord && Additions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(tokens[at].Span(text));
}
