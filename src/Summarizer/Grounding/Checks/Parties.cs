using System.Buffers;
using System.Collections.Frozen;
using Summarizer.Grounding.Index;
using Summarizer.Language.Words;

namespace Summarizer.Grounding.Checks;

/// <summary>Who acts and who is acted on, by the names nearest to either side of a word, and whether a claim has them the other way round.</summary>
internal static class Parties
{
    private const int Reach = 6;

    private static readonly SearchValues<char> Ending = SearchValues.Create(".!?;:\"“”");

    private static readonly FrozenSet<string> DateWords = WordList.Load("Grounding/date-words.en.txt");

    /// <summary>Who meets whom is the same either way.</summary>
    private static readonly FrozenSet<string> Mutual = WordList
        .Load("Grounding/mutual-verbs.en.txt")
        .Select(v => Lemma.Of(v, "en"))
        .ToFrozenSet();

    public static Finding? Swapped(ClaimContext context)
    {
        if (context.Language is not ("en" or "und"))
        {
            return null;
        }

        for (var i = 0; i < context.Claim.Count; i++)
        {
            if (!context.IsCapital(i) && !IsMutual(context.Claim.Lemmas[i]) && Crossed(context, i) is var (by, of, printed))
            {
                return new(FindingKind.Swap, $"{by} and {of} have changed places: the article says “{printed}”");
            }
        }

        return null;
    }

    /// <summary>Whether it does not matter who of two is named first.</summary>
    public static bool IsMutual(string lemma) => Mutual.Contains(lemma);

    /// <summary>Whether the passage has the parties of a claim's verb the other way round.</summary>
    public static bool IsCrossed(ClaimContext context, int verb) => Crossed(context, verb) is not null;

    private static (string By, string Of, string Printed)? Crossed(ClaimContext context, int verb)
    {
        var (claim, source) = (
            new Side(context.Claim.Text, context.Claim.Words, context.Claim.Lemmas),
            new Side(context.Document, context.Source, context.SourceLemmas)
        );
        if (!context.Claim.IsContent[verb] || claim.Act(verb) is not var (by, of))
        {
            return null;
        }

        var acts = Enumerable
            .Range(0, context.Source.Count)
            .Where(j => IsSame(context.Claim.Lemmas[verb], context.SourceLemmas[j]))
            .Select(j => source.Act(j))
            .OfType<(Party By, Party Of)>()
            .ToList();
        var crossed = acts.FirstOrDefault(a => Share(by, a.Of, a.By) && Share(of, a.By, a.Of));
        return crossed.By is null || acts.Exists(a => Share(by, a.By, a.Of) || Share(of, a.Of, a.By))
            ? null
            : (by.Text, of.Text, source.Between(crossed.By, crossed.Of));
    }

    private static bool IsSame(string a, string b) =>
        a == b
        || Lexicon.AreSynonyms(a, b)
        || Lexicon.IsWiderOrNarrower(a, b)
        || (SpeakerCheck.IsReporting(a) && SpeakerCheck.IsReporting(b));

    // A name of its own: "President" is of both.
    private static bool Share(Party party, Party same, Party other) =>
        party.Names.Any(n => same.Names.Contains(n) && !other.Names.Contains(n));

    private sealed record Party(string Text, int First, int Last, HashSet<string> Names);

    private sealed class Side(string text, List<Word> words, string[] lemmas)
    {
        /// <summary>Null where a side has no name, or the names stand the other way round for another reason ("…, said Berg").</summary>
        public (Party By, Party Of)? Act(int verb)
        {
            var (before, after) = (Near(verb, -1), Near(verb, 1));
            if (
                before is null
                || after is null
                || (SpeakerCheck.IsReporting(lemmas[verb]) && (before.Last != verb - 1 || Ends(verb - 1)))
                || words[after.First - 1].Text == "with"
            )
            {
                return null;
            }

            // "Sued by", but not "a deal signed in May by": the word right before the name tells.
            return words[after.First - 1].Text == "by" || (after.First - 2 > verb && words[after.First - 2].Text == "by")
                ? (after, before)
                : (before, after);
        }

        public string Between(Party a, Party b) =>
            text[words[Math.Min(a.First, b.First)].Range.Start..words[Math.Max(a.Last, b.Last)].Range.End];

        private Party? Near(int verb, int step)
        {
            for (
                var i = verb + step;
                i >= 0 && i < words.Count && Math.Abs(i - verb) <= Reach && !(step > 0 && Ends(i - 1)) && !(step < 0 && Ends(i));
                i += step
            )
            {
                if (!IsName(i))
                {
                    continue;
                }

                var end = i;
                while (end + step >= 0 && end + step < words.Count && IsName(end + step) && Beside(Math.Min(end, end + step)))
                {
                    end += step;
                }

                var (first, last) = (Math.Min(i, end), Math.Max(i, end));
                return new(text[words[first].Range.Start..words[last].Range.End], first, last, [.. lemmas[first..(last + 1)]]);
            }

            return null;
        }

        private bool IsName(int i) =>
            char.IsUpper(text[words[i].Range.Start]) && !ClaimSentence.IsStop(words[i].Text, "en") && !DateWords.Contains(words[i].Text);

        private bool Beside(int i) => text[words[i].Range.End..words[i + 1].Range.Start] is " " or ". ";

        // A sentence or clause ends behind the word.
        private bool Ends(int i) =>
            i >= 0 && i + 1 < words.Count && text[words[i].Range.End..words[i + 1].Range.Start].AsSpan().ContainsAny(Ending) && !Beside(i);
    }
}
