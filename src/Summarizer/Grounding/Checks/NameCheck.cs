using System.Buffers;
using System.Collections.Frozen;
using Summarizer.Grounding.Index;
using Summarizer.Language.Words;

namespace Summarizer.Grounding.Checks;

/// <summary>Every name of a claim is in the article as itself or an alias, and none stands where the passage has another.</summary>
internal static class NameCheck
{
    private static readonly FrozenDictionary<string, string> Aliases = WordList.Table("Grounding/aliases.en.tsv");

    private static readonly SearchValues<char> Openers = SearchValues.Create(".!?:\"“");

    public static IEnumerable<Finding> Of(ClaimContext context)
    {
        var claim = context.Claim;
        if (!IsCased(context))
        {
            yield break;
        }

        for (var i = 0; i < claim.Count; i++)
        {
            if (IsName(context, i) && claim.Ids[i] < 0 && !HasAlias(context, claim.Words[i].Text) && !IsLongAlias(context, i))
            {
                var end = i;
                while (end + 1 < claim.Count && IsName(context, end + 1))
                {
                    end++;
                }

                var meant = Opposite(context, i);
                var name = context.Printed(Enumerable.Range(i, end - i + 1));
                yield return new(
                    FindingKind.Name,
                    meant is null ? $"the article does not mention {name}" : $"the article says {meant}, not {name}",
                    Absence.IsName(context, Enumerable.Range(i, end - i + 1))
                );
                i = end;
            }
        }

        foreach (
            var gap in context.Gaps.Where(g =>
                context.IsClose && g.IsInner && g.ClaimWords.Count() is > 0 and <= 6 && g.SourceWords.Count() <= 10
            )
        )
        {
            var names = gap
                .ClaimWords.Where(i => IsName(context, i) && claim.Ids[i] >= 0 && !WasMoved(context, gap, claim.Lemmas[i]))
                .ToList();
            var meant = gap.SourceWords.Where(j => IsSourceName(context, j) && !WasMoved(context, gap, context.SourceLemmas[j])).ToList();
            var inserted =
                names.Count > 0
                && !gap.SourceWords.Any()
                && gap.Claim.Start.Value > 0
                && names.TrueForAll(i => !context.PassageLemmas.Contains(claim.Lemmas[i]))
                && names.Count == gap.ClaimWords.Count(i => claim.IsContent[i]);
            if (inserted)
            {
                yield return new(FindingKind.Name, $"the article does not mention {context.Printed(names)} here");
            }

            if (names.Count > 0 && meant.Count > 0 && !AreTheSame(context, names, meant))
            {
                yield return new(FindingKind.Name, $"the article says {context.SourcePrinted(meant)}, not {context.Printed(names)}");
            }
        }
    }

    // A name that both texts have, in different places: the order of clauses is another, not who is meant.
    private static bool WasMoved(ClaimContext context, Substitution gap, string lemma) =>
        context.Gaps.Exists(g =>
            g != gap
            && (
                g.ClaimWords.Any(i => context.Claim.Lemmas[i] == lemma)
                || g.SourceWords.Any(j => context.SourceLemmas[j] == lemma && context.InOneSentence(j, gap.Source.Start.Value))
            )
        );

    public static bool IsName(ClaimContext context, int word) =>
        context.IsCapital(word)
        && context.Claim.IsContent[word]
        && !context.Claim.Words[word].Text.AsSpan().ContainsAnyInRange('0', '9')
        && (!IsFirst(context, word) || context.Claim.Ids[word] >= 0 || Lexicon.SensesOf(context.Claim.Lemmas[word]).Length == 0)
        && !(IsFirst(context, word) && context.Claim.Ids[word] >= 0 && Lexicon.SensesOf(context.Claim.Lemmas[word]).Length > 0);

    public static bool IsSourceName(ClaimContext context, int word) =>
        context.IsSourceCapital(word)
        && !ClaimSentence.IsStop(context.Source[word].Text, context.Language)
        && !(word == 0 && Lexicon.SensesOf(context.SourceLemmas[word]).Length > 0);

    private static bool IsFirst(ClaimContext context, int word) =>
        word == 0
        || context.Claim.Text[context.Claim.Words[word - 1].Range.End..context.Claim.Words[word].Range.Start].AsSpan().ContainsAny(Openers);

    // German writes every noun with a capital, shouted headlines every word.
    private static bool IsCased(ClaimContext context)
    {
        var capitals = Enumerable.Range(0, context.Claim.Count).Count(context.IsCapital);
        return context.Language is not "de" && capitals > 0 && capitals < 0.7 * Math.Max(context.Claim.Count, 4);
    }

    private static bool HasAlias(ClaimContext context, string name)
    {
        var table = context.Index.Table;
        return (AliasesOf(name) is { } known && known.Split(' ').Any(a => a.Split('_').All(part => table.IdOf(part) >= 0)))
            || (
                name.Length >= 5
                && table.Lemmas.Any(l =>
                    l.Length >= 4 && l.AsSpan().CommonPrefixLength(name) >= Math.Max(4, Math.Min(l.Length, name.Length) - 1)
                )
            )
            || Acronym.IsIn(context.Document, name);
    }

    // "United Kingdom" where the article has "UK".
    private static bool IsLongAlias(ClaimContext context, int word) =>
        new[] { word - 1, word }.Any(i =>
            i >= 0
            && i + 1 < context.Claim.Count
            && AliasesOf($"{context.Claim.Words[i].Text}_{context.Claim.Words[i + 1].Text}") is { } known
            && known.Split(' ').Any(a => context.Index.Table.IdOf(a) >= 0 || context.Index.Table.IdOf(a + "s") >= 0)
        );

    // "The UK's" is folded to "uks".
    private static string? AliasesOf(string name) =>
        Aliases.GetValueOrDefault(name) ?? (name.Length > 2 && name[^1] == 's' ? Aliases.GetValueOrDefault(name[..^1]) : null);

    private static string? Opposite(ClaimContext context, int word)
    {
        var gap = context.Gaps.Find(g => g.ClaimWords.Contains(word));
        var meant = gap?.SourceWords.Where(j => IsSourceName(context, j)).ToList();
        return context.IsClose && gap is { IsInner: true } && meant is { Count: > 0 and <= 4 } ? context.SourcePrinted(meant) : null;
    }

    // "Yousaf" and "Kamran Yousaf", "the Prime Minister" and his name: what the article writes side by side is one.
    private static bool AreTheSame(ClaimContext context, List<int> names, List<int> meant) =>
        names.Exists(i =>
            Acronym.IsIn(context.SourcePrinted(Enumerable.Range(0, context.Source.Count)), context.Claim.Words[i].Text)
            || meant.Exists(j => Acronym.IsIn(context.Printed(names), context.Source[j].Text))
        )
        || names.Exists(i =>
            meant.Exists(j =>
                context.Source[j].Text.AsSpan().CommonPrefixLength(context.Claim.Words[i].Text) >= 4
                || (
                    AliasesOf(context.Claim.Words[i].Text) is { } known
                    && known.Split(' ', '_').Any(a => a == context.Source[j].Text || a + "s" == context.Source[j].Text)
                )
                || (
                    AliasesOf(context.Source[j].Text) is { } other
                    && other.Split(' ', '_').Any(a => a == context.Claim.Words[i].Text || a + "s" == context.Claim.Words[i].Text)
                )
            )
        )
        || names.Exists(i => meant.Exists(j => SideBySide(context.Document, context.Printed(i), context.SourcePrinted([j]))));

    private static bool SideBySide(string document, string a, string b) =>
        document.Contains($"{a} {b}", StringComparison.Ordinal) || document.Contains($"{b} {a}", StringComparison.Ordinal);
}
