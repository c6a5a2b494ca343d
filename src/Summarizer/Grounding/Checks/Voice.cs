using System.Collections.Frozen;
using Summarizer.Grounding.Index;
using Summarizer.Language.Words;

namespace Summarizer.Grounding.Checks;

/// <summary>
/// A claim in its passage's voice: "B was sued by A" uses no other words and says nothing else than "A sued B", but its order is another.
/// Only where a name stands right beside the verb, or behind its "by", is it plain what to turn.
/// </summary>
internal static class Voice
{
    private static readonly FrozenSet<string> Be = WordList.Load("Grounding/verbs-of-being.en.txt");

    private static readonly FrozenSet<string> Auxiliaries = WordList.Load("Grounding/auxiliaries.en.txt");

    /// <returns>The claim's sentence turned round; null where it need not or can't be.</returns>
    public static string? Turned(ClaimContext context)
    {
        var words = context.Claim.Words;
        for (var verb = 1; verb + 1 < words.Count && context.Language is "en" or "und"; verb++)
        {
            var (lemma, first) = (context.Claim.Lemmas[verb], SubjectStart(context.Claim.Text, words, verb));
            if (first >= verb || context.IsCapital(verb) || !context.Claim.IsContent[verb])
            {
                continue;
            }

            var passive = Be.Contains(words[verb - 1].Text) && words[verb + 1].Text == "by";
            if (passive && IsActive(context, lemma) && Name(context, verb + 2) is var (agent, end))
            {
                var subject = verb - 2;
                while (subject > first && Auxiliaries.Contains(words[subject].Text))
                {
                    subject--;
                }

                return subject < first
                    ? null
                    : Join(
                        context.Claim,
                        first,
                        $"{Text(context.Claim, agent, end)} {words[verb].Range.Of(context.Claim.Text)} {Text(context.Claim, first, subject)}",
                        end
                    );
            }

            var turned =
                IsPassive(context, lemma) ? $" was {words[verb].Range.Of(context.Claim.Text)} by "
                : Parties.IsMutual(lemma) && Parties.IsCrossed(context, verb) ? $" {words[verb].Range.Of(context.Claim.Text)} "
                : null;
            if (
                turned is not null
                && !Be.Contains(words[verb - 1].Text)
                && words[verb + 1].Text != "by"
                && Name(context, verb + 1) is var (other, last)
            )
            {
                return Join(context.Claim, first, Text(context.Claim, other, last) + turned + Text(context.Claim, first, verb - 1), last);
            }
        }

        return null;
    }

    // The clause's first word: behind the last comma before the verb.
    private static int SubjectStart(string text, List<Word> words, int verb)
    {
        var first = verb;
        while (
            first > 0
            && (
                first == verb
                || !text.AsSpan(words[first - 1].Range.End, words[first].Range.Start - words[first - 1].Range.End).Contains(',')
            )
        )
        {
            first--;
        }

        return first;
    }

    private static bool IsActive(ClaimContext context, string verb) =>
        Enumerable
            .Range(0, context.Source.Count - 1)
            .Any(j =>
                context.SourceLemmas[j] == verb && context.Source[j + 1].Text != "by" && !(j > 0 && Be.Contains(context.Source[j - 1].Text))
            );

    private static bool IsPassive(ClaimContext context, string verb) =>
        Enumerable
            .Range(1, Math.Max(0, context.Source.Count - 2))
            .Any(j => context.SourceLemmas[j] == verb && context.Source[j + 1].Text == "by" && Be.Contains(context.Source[j - 1].Text));

    // A run of capitalized words, an article or small words of a title before it ("the Harbour Board").
    private static (int First, int Last)? Name(ClaimContext context, int at)
    {
        var start = at < context.Claim.Count && context.Claim.Words[at].Text == "the" ? at + 1 : at;
        var end = start;
        while (end < context.Claim.Count && context.IsCapital(end))
        {
            end++;
        }

        return end > start ? (at, end - 1) : null;
    }

    private static string Text(ClaimSentence claim, int first, int last) =>
        claim.Text[claim.Words[first].Range.Start..claim.Words[last].Range.End];

    private static string Join(ClaimSentence claim, int first, string turned, int last) =>
        claim.Text[claim.Range.Start..claim.Words[first].Range.Start] + turned + claim.Text[claim.Words[last].Range.End..claim.Range.End];
}
