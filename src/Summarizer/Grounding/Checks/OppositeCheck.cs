using Summarizer.Grounding.Index;

namespace Summarizer.Grounding.Checks;

/// <summary>A claim does not say the opposite of its passage's words, and the parties of an act keep their sides.</summary>
internal static class OppositeCheck
{
    public static IEnumerable<Finding> Of(ClaimContext context)
    {
        var claim = context.Claim;
        for (var i = 0; i < claim.Count; i++)
        {
            if ((!claim.IsContent[i] && claim.Lemmas[i].Length < 4) || context.PassageLemmas.Contains(claim.Lemmas[i]))
            {
                continue;
            }

            var at = Array.FindIndex(context.SourceLemmas, s => Lexicon.AreOpposites(claim.Lemmas[i], s) && !claim.Lemmas.Contains(s));
            if (at >= 0 && !context.PassageLemmas.Any(s => Lexicon.AreSynonyms(claim.Lemmas[i], s)))
            {
                yield return new(FindingKind.Opposite, $"the article says “{context.SourcePrinted([at])}”, not “{context.Printed(i)}”");
            }
        }

        foreach (var gap in context.Gaps.Where(g => g.IsTight))
        {
            foreach (
                var (i, j) in gap
                    .ClaimWords.SelectMany(i => gap.SourceWords.Select(j => (i, j)))
                    .Where(p => Lexicon.AreOpposites(claim.Lemmas[p.i], context.SourceLemmas[p.j]))
                    .Take(1)
            )
            {
                yield return new(FindingKind.Opposite, $"the article says “{context.SourcePrinted([j])}”, not “{context.Printed(i)}”");
            }
        }

        if ((Parties.Swapped(context) ?? Swap(context) ?? Crossed(context)) is { } swap)
        {
            yield return swap;
        }
    }

    // Two names on either side of a verb have changed places, and neither text is passive.
    private static Finding? Swap(ClaimContext context)
    {
        var claim = context.Claim;
        var names = Enumerable
            .Range(0, claim.Count)
            .Where(i => NameCheck.IsName(context, i) || (i == 0 && context.IsCapital(0) && claim.IsContent[0]))
            .ToList();
        foreach (var (a, b) in names.SelectMany(a => names.Where(b => b > a + 1).Select(b => (a, b))))
        {
            var (first, second) = (
                Array.IndexOf(context.SourceLemmas, claim.Lemmas[a]),
                Array.IndexOf(context.SourceLemmas, claim.Lemmas[b])
            );
            var once =
                context.SourceLemmas.Count(l => l == claim.Lemmas[a]) == 1 && context.SourceLemmas.Count(l => l == claim.Lemmas[b]) == 1;
            if (
                first >= 0
                && second >= 0
                && first > second
                && first - second <= 10
                && once
                && !IsAside(claim.Words, a)
                && !IsAside(claim.Words, b)
                && !IsAside(context.Source, first)
                && !IsAside(context.Source, second)
                && VerbBetween(context, a, b, second, first)
            )
            {
                return new(
                    FindingKind.Swap,
                    $"{context.Printed(a)} and {context.Printed(b)} have changed places: the article says “{context.SourcePrinted(Enumerable.Range(second, first - second + 1))}”"
                );
            }
        }

        return null;
    }

    // What stands first in the claim stands second in its passage, and the other way round.
    private static Finding? Crossed(ClaimContext context)
    {
        var tight = context.IsClose ? context.Gaps.Where(g => g.IsTight && g.ClaimWords.Any(i => context.Claim.IsContent[i])).ToList() : [];
        foreach (var (a, b) in tight.SelectMany((a, n) => tight.Skip(n + 1).Select(b => (a, b))))
        {
            if (Holds(context, a, b) && Holds(context, b, a))
            {
                return new(
                    FindingKind.Swap,
                    $"“{context.Printed(a.ClaimWords)}” and “{context.Printed(b.ClaimWords)}” have changed places"
                );
            }
        }

        return null;
    }

    private static bool Holds(ClaimContext context, Substitution claim, Substitution source)
    {
        var words = claim.ClaimWords.Where(i => context.Claim.IsContent[i]).Select(i => context.Claim.Lemmas[i]).ToList();
        return words.Count > 0 && words.TrueForAll(w => source.SourceWords.Any(j => context.SourceLemmas[j] == w));
    }

    // "in Dorset", "of Karst", "on Sunday": a name that takes no part in the act.
    private static bool IsAside(List<Word> words, int i) =>
        i > 0 && words[i - 1].Text is "in" or "at" or "of" or "on" or "from" or "near" or "for" or "and" or "or";

    private static bool VerbBetween(ClaimContext context, int a, int b, int from, int to)
    {
        var between = context.SourceLemmas[(from + 1)..to];
        var claimed = context.Claim.Words.GetRange(a + 1, b - a - 1);
        var passive = claimed.Exists(w => w.Text == "by") != context.Source.GetRange(from + 1, to - from - 1).Exists(w => w.Text == "by");
        return !passive
            && b - a <= 8
            && Enumerable
                .Range(a + 1, b - a - 1)
                .Any(i =>
                    context.Claim.IsContent[i]
                    && !context.IsCapital(i)
                    && !Parties.IsMutual(context.Claim.Lemmas[i])
                    && between.Contains(context.Claim.Lemmas[i])
                );
    }
}
