using Summarizer.Language.Names;

namespace Summarizer.Language.Speech;

/// <summary>Which nouns the text ties to which person: "Ann Vale, head of Elm Insurance" and "Vale is a baker" tell whom "the insurance head" and "the baker" mean.</summary>
internal sealed class Offices
{
    private const int LongestDescription = 7;

    /// <summary>Null for a noun of several people.</summary>
    private readonly Dictionary<string, string?> holders = new(StringComparer.OrdinalIgnoreCase);

    public string? Of(ReadOnlySpan<char> noun) =>
        holders.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(noun, out var holder) ? holder : null;

    /// <summary>Takes note of the nouns between the comma or "is" after a name and the description's end.</summary>
    public void Note(SpeechParagraph paragraph, NameMention name)
    {
        var at = paragraph.TokenAt(name.Range.End);
        if (at + 2 < paragraph.Count && paragraph.Tokens[at + 1].IsNumber && paragraph.Is(at, ",") && paragraph.Is(at + 2, ","))
        {
            at += 2;
        }

        if (
            paragraph.IsQuoted(at)
            || !(paragraph.Span(at) is "," or "is" or "was")
            || (paragraph.Span(at) is not "," && paragraph.Span(at + 1) is not ("a" or "an" or "the"))
        )
        {
            return;
        }

        for (
            var i = at + 1;
            i - at <= LongestDescription
                && paragraph.IsWord(i)
                && paragraph.Name(i) is not { Kind: NameKind.Person }
                && !(PhraseWords.EndsAfterVerb(paragraph.Span(i)) || paragraph.Span(i) is "of" or "for");
            i++
        )
        {
            if (PersonNouns.Has(paragraph.Span(i)))
            {
                var noun = paragraph.Span(i).ToString();
                holders[noun] =
                    !holders.TryGetValue(noun, out var other) || (other is not null && IsSame(other, name.Text))
                        ? other ?? name.Text
                        : null;
            }
        }
    }

    private static bool IsSame(string one, string other) =>
        one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal);
}
