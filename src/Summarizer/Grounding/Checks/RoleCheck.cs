using System.Collections.Frozen;
using Summarizer.Grounding.Index;
using Summarizer.Language.Words;

namespace Summarizer.Grounding.Checks;

/// <summary>A role keeps its modifier: the former minister is not the minister, the deputy not the chief.</summary>
internal static class RoleCheck
{
    private static readonly FrozenSet<string> Modifiers = WordList.Load("Grounding/role-modifiers.en.txt");

    public static IEnumerable<Finding> Of(ClaimContext context)
    {
        var claim = context.Claim;
        for (var i = 0; i < claim.Count; i++)
        {
            if (
                IsModifier(claim.Words, i)
                && Next(claim.Words, i) is { } role
                && claim.Ids[role] >= 0
                && !Precedes(context, claim.Words[i].Text, claim.Lemmas[role])
            )
            {
                yield return new(FindingKind.Role, $"the article does not say “{context.Printed(Enumerable.Range(i, role - i + 1))}”");
            }
        }

        foreach (
            var gap in context.Gaps.Where(g => context.IsClose && g.IsInner && g.ClaimWords.Count() <= 3 && g.SourceWords.Count() <= 3)
        )
        {
            var (added, left) = (
                gap.ClaimWords.Any(i => IsModifier(claim.Words, i)),
                gap.SourceWords.Any(j => IsModifier(context.Source, j) && KeepsRole(context, j))
            );
            if (added != left)
            {
                yield return new(
                    FindingKind.Role,
                    added
                        ? $"the article does not say “{context.Printed(Enumerable.Range(gap.Claim.Start.Value, Math.Min(gap.ClaimWords.Count() + 1, claim.Count - gap.Claim.Start.Value)))}” here"
                        : $"the article says “{context.SourcePrinted(Enumerable.Range(gap.Source.Start.Value, RoleEnd(context, gap.Source.End.Value) - gap.Source.Start.Value))}”"
                );
            }
        }

        for (var j = 0; j < context.Source.Count; j++)
        {
            if (!IsModifier(context.Source, j) || Next(context.Source, j) is not { } role)
            {
                continue;
            }

            var at = Array.IndexOf(claim.Lemmas, context.SourceLemmas[role]);
            var modified = context.Source[j].Text;
            if (
                at >= 0
                && claim.IsContent[at]
                && !claim.Words.Exists(w =>
                    w.Text == modified || (modified == "ex" && w.Text == "former") || (modified == "former" && w.Text == "ex")
                )
                && !Bare(context, context.SourceLemmas[role])
            )
            {
                yield return new(
                    FindingKind.Role,
                    $"the article says “{context.SourcePrinted(Enumerable.Range(j, role - j + 1))}”, not “{context.Printed(at)}”"
                );
            }
        }
    }

    // "late" and "elect" are roles' words only beside one; "in late May" and "elect a mayor" are none.
    private static bool IsModifier(List<Word> words, int i) =>
        Modifiers.Contains(words[i].Text)
        && !(words[i].Text is "late" or "elect" && (i == 0 || words[i - 1].Text is "in" or "to" or "of" or "until" or "too"));

    // The role behind its modifier, up to a name: "former harbour master".
    private static int RoleEnd(ClaimContext context, int first)
    {
        var end = Math.Min(first + 1, context.Source.Count);
        while (
            end < context.Source.Count
            && end < first + 3
            && !context.IsSourceCapital(end)
            && !ClaimSentence.IsStop(context.Source[end].Text, context.Language)
        )
        {
            end++;
        }

        return end;
    }

    private static int? Next(List<Word> words, int i) =>
        i + 1 < words.Count && !Modifiers.Contains(words[i + 1].Text) && !ClaimSentence.IsFigure(words[i + 1].Text) ? i + 1 : null;

    private static bool Precedes(ClaimContext context, string modifier, string role) =>
        context.Index.Table.Stretches.Exists(s =>
            Enumerable
                .Range(0, s.Words.Count)
                .Any(k =>
                    (
                        s.Words[k].Text == modifier
                        || (modifier is "ex" && s.Words[k].Text == "former")
                        || (modifier is "former" && s.Words[k].Text == "ex")
                    )
                    && Enumerable
                        .Range(k + 1, Math.Min(3, s.Words.Count - k - 1))
                        .Any(m => Lemma.Of(s.Words[m].Text, context.Language) == role)
                )
        );

    // A claim may leave a role out altogether; what it must not do is call the deputy the chief.
    private static bool KeepsRole(ClaimContext context, int modifier) =>
        Next(context.Source, modifier) is not { } role || context.Claim.Lemmas.Contains(context.SourceLemmas[role]);

    // The article itself calls the person so without the modifier, in the same passage.
    private static bool Bare(ClaimContext context, string role) =>
        Enumerable
            .Range(0, context.Source.Count)
            .Any(k => context.SourceLemmas[k] == role && (k == 0 || !Modifiers.Contains(context.Source[k - 1].Text)));
}
