using System.Collections.Frozen;
using Summarizer.Grounding.Index;
using Summarizer.Language.Words;

namespace Summarizer.Grounding.Checks;

/// <summary>What the article denies is not asserted, what it asserts is not denied, and what may be is not said to be.</summary>
internal static class PolarityCheck
{
    private const int Reach = 8;

    private static readonly FrozenSet<string> Negators = WordList.Load("Grounding/negators.en.txt");
    private static readonly FrozenSet<string> Hedges = WordList.Load("Grounding/hedges.en.txt");

    public static IEnumerable<Finding> Of(ClaimContext context)
    {
        var claim = context.Claim;
        var negated = Enumerable.Range(0, claim.Count).FirstOrDefault(i => IsNegator(claim.Words, i) && !IsNegatedIn(context, i), -1);
        var dropped = Enumerable
            .Range(0, context.Source.Count)
            .FirstOrDefault(j => IsNegator(context.Source, j) && IsDropped(context, j), -1);
        if (negated >= 0)
        {
            yield return new(FindingKind.Polarity, $"the article does not say “{Beside(context.Claim.Text, claim.Words, negated)}”");
        }
        else if (dropped >= 0)
        {
            yield return new(FindingKind.Polarity, $"the article says “{Beside(context.Document, context.Source, dropped)}”");
        }
        else if (
            context.Gaps.Find(g =>
                context.IsCopy && g.IsInner && IsTurned(context, g) && !GoesOnOtherwise(context, g.Source.End.Value, g.Claim.End.Value)
            ) is
            { } gap
        )
        {
            var words = context.SourcePrinted(gap.SourceWords);
            yield return new(
                FindingKind.Polarity,
                words.Length > 0
                    ? $"the article says “{words}”, not “{context.Printed(gap.ClaimWords)}”"
                    : $"the article does not say “{context.Printed(gap.ClaimWords)}”"
            );
        }

        if (
            context.Gaps.Find(g =>
                context.IsCopy
                && g.IsInner
                && g.ClaimWords.Count() <= 4
                && g.SourceWords.Count() <= 4
                && !g.ClaimWords.Any(i => Hedges.Contains(claim.Words[i].Text))
                && g.SourceWords.Any(j => Hedges.Contains(context.Source[j].Text) && !IsJoined(context.Document, context.Source[j]))
            ) is
            { } certain
        )
        {
            yield return new(
                FindingKind.Certainty,
                $"the article says “{context.SourcePrinted(certain.SourceWords)}”: it is less certain than the claim"
            );
        }
    }

    // "No 1" and "no. 3" count.
    private static bool IsNegator(List<Word> words, int i) =>
        Negators.Contains(words[i].Text) && !(words[i].Text == "no" && i + 1 < words.Count && char.IsAsciiDigit(words[i + 1].Text[0]));

    // "Drought-threatened" is no threat that the claim could leave out.
    private static bool IsJoined(string text, Word word) => word.Range.Start > 0 && Punctuation.IsDash(text[word.Range.Start - 1]);

    private static bool IsTurned(ClaimContext context, Substitution gap) =>
        gap.Claim.Start.Value > 0
        && gap.ClaimWords.Count(i => context.Claim.IsContent[i]) <= 2
        && gap.SourceWords.Count() <= 4
        && gap.SourceWords.Count(j => !ClaimSentence.IsStop(context.Source[j].Text, context.Language)) <= 2
        && gap.ClaimWords.Count(i => IsNegator(context.Claim.Words, i)) % 2 != gap.SourceWords.Count(j => IsNegator(context.Source, j)) % 2;

    // The claim's negator stands before words that the passage has behind a negator too.
    private static bool IsNegatedIn(ClaimContext context, int negator)
    {
        var scope = Enumerable
            .Range(negator + 1, Math.Min(4, context.Claim.Count - negator - 1))
            .Where(i => context.Claim.IsContent[i] && context.Claim.Ids[i] >= 0)
            .Take(2)
            .Select(i => context.Claim.Ids[i])
            .ToHashSet();
        return context
            .Passage.Stretches.Select(s => context.Index.Table.Stretches[s])
            .Any(s =>
                Enumerable
                    .Range(0, s.Ids.Length)
                    .Any(j =>
                        Negators.Contains(s.Words[j].Text)
                        && (scope.Count == 0 || s.Ids.AsSpan(j + 1, Math.Min(Reach, s.Ids.Length - j - 1)).ToArray().Any(scope.Contains))
                    )
            );
    }

    // The passage's negator stands right before a word that the claim has without one.
    private static bool IsDropped(ClaimContext context, int negator)
    {
        var next = Enumerable
            .Range(negator + 1, Math.Min(3, context.Source.Count - negator - 1))
            .FirstOrDefault(j => !ClaimSentence.IsStop(context.Source[j].Text, context.Language), -1);
        var at = next < 0 ? -1 : Array.IndexOf(context.Claim.Lemmas, context.SourceLemmas[next]);
        return at >= 0
            && context.Claim.IsContent[at]
            && !GoesOnOtherwise(context, next, at)
            && !Enumerable.Range(Math.Max(0, at - 6), Math.Min(at, 6)).Any(i => Negators.Contains(context.Claim.Words[i].Text));
    }

    // "He does not want to retire. He wants to recruit" bears out that he wants to recruit: another sentence of the passage has the claim's next word.
    private static bool GoesOnOtherwise(ClaimContext context, int source, int claim)
    {
        var after = Enumerable
            .Range(claim + 1, Math.Max(0, context.Claim.Count - claim - 1))
            .FirstOrDefault(i => context.Claim.IsContent[i], -1);
        return after >= 0
            && context.Claim.Ids[after] >= 0
            && Array.IndexOf(context.SourceLemmas, context.Claim.Lemmas[after]) is >= 0 and var there
            && !context.InOneSentence(source, there);
    }

    // Up to a word that tells something: "did not ask the islanders".
    private static string Beside(string text, List<Word> words, int at)
    {
        var last = Math.Min(words.Count - 1, at + 2);
        while (last < Math.Min(words.Count - 1, at + 4) && ClaimSentence.IsStop(words[last].Text, "en"))
        {
            last++;
        }

        return text[words[Math.Max(0, at - 1)].Range.Start..words[last].Range.End];
    }
}
