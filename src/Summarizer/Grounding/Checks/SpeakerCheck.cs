using System.Collections.Frozen;
using Summarizer.Grounding.Index;
using Summarizer.Language.Words;

namespace Summarizer.Grounding.Checks;

/// <summary>Who says a thing in the claim says it in the passage.</summary>
internal static class SpeakerCheck
{
    private static readonly FrozenSet<string> Verbs = WordList
        .Load("Grounding/reporting-verbs.en.txt")
        .Select(v => Lemma.Of(v, "en"))
        .ToFrozenSet();

    public static bool IsReporting(string lemma) => Verbs.Contains(lemma);

    public static IEnumerable<Finding> Of(ClaimContext context)
    {
        var claimed = Speakers(context.Claim.Text, context.Claim.Words, context.Language).ToList();
        var printed = claimed.Count == 0 ? [] : Speakers(context.Document, context.Source, context.Language).ToList();
        foreach (
            var speaker in claimed
                .Where(c => printed.Count > 0 && !printed.Exists(p => SpeakerComparison.MayBeTheSame(context.Document, c, p)))
                .Take(1)
        )
        {
            yield return new(FindingKind.Speaker, $"in the article {printed[0]} says this, not {speaker}");
        }
    }

    // Names right before a reporting verb, or after it with the roles between.
    private static IEnumerable<string> Speakers(string text, List<Word> words, string language)
    {
        for (var verb = 0; verb < words.Count; verb++)
        {
            if (!Verbs.Contains(Lemma.Of(words[verb].Text, language)))
            {
                continue;
            }

            var first = verb;
            while (first > 0 && IsName(text, words[first - 1]) && Beside(text, words, first - 1))
            {
                first--;
            }

            if (first < verb)
            {
                yield return text[words[first].Range.Start..words[verb - 1].Range.End];
                continue;
            }

            var last = verb;
            while (
                last + 1 < words.Count
                && last - verb < 8
                && Beside(text, words, last)
                && (IsName(text, words[last + 1]) || last + 2 >= words.Count || !ClaimSentence.IsStop(words[last + 1].Text, language))
            )
            {
                last++;
            }

            if (last > verb && IsName(text, words[last]))
            {
                yield return text[words[verb + 1].Range.Start..words[last].Range.End];
            }
        }
    }

    private static bool IsName(string text, Word word) => char.IsUpper(text[word.Range.Start]);

    // Nothing but a blank, or the point of an abbreviation, stands between two words.
    private static bool Beside(string text, List<Word> words, int i) =>
        text[words[i].Range.End..words[i + 1].Range.Start] is var between
        && (between == " " || (between == ". " && words[i].Text.Length <= 3));
}
