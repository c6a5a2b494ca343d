using Summarizer.Grounding.Index;
using Summarizer.Language;
using Summarizer.Language.Sentences;
using Summarizer.Language.Words;
using Summarizer.Summaries;

namespace Summarizer.Publishing;

/// <summary>
/// What a revision changed of the facts before it. Two facts that are about the same thing (most words of claim and evidence in common)
/// are one that changed; a fact that is only told in other words, of the same quote and with the same numbers, did not change.
/// </summary>
internal static class FactChanges
{
    /// <summary>How much two facts must have in common, of 1; and how much their claims alone, since one sentence can bear out several.</summary>
    private const double Alike = 0.5;

    private const double ClaimsAlike = 0.34;

    private const double WeightOfClaim = 0.6;

    public static ChangeReport Between(Summary earlier, Summary made)
    {
        var before = earlier.KeyFacts.Select(fact => Told.Of(fact, earlier.Text.Language)).ToList();
        var after = made.KeyFacts.Select(fact => Told.Of(fact, made.Text.Language)).ToList();
        Pair(before, after, (one, other) => one.Wording == other.Wording ? 1 : 0);
        Pair(before, after, (one, other) => one.Quotes == other.Quotes && one.Numbers.SetEquals(other.Numbers) ? one.Likeness(other) : 0);
        var changed = Pair(before, after, (one, other) => one.Likeness(other));
        return new ChangeReport(
            earlier.Revision,
            [.. after.Select(fact => fact.Claim)],
            [.. before.Select(fact => fact.Claim)],
            [.. changed.OrderBy(pair => pair.After.Importance).Select(pair => new ChangedClaim(pair.Before.Claim, pair.After.Claim))]
        );
    }

    /// <summary>Takes the pairs that are alike enough out of both lists, the most alike first.</summary>
    private static List<(Told Before, Told After)> Pair(List<Told> before, List<Told> after, Func<Told, Told, double> likeness)
    {
        var pairs = new List<(Told Before, Told After)>();
        var candidates = before
            .SelectMany(one => after.Select(other => (one, other, Score: likeness(one, other))))
            .Where(pair => pair.Score >= Alike)
            .OrderByDescending(pair => pair.Score)
            .ToList();
        foreach (var (one, other, _) in candidates)
        {
            if (before.Contains(one) && after.Contains(other))
            {
                before.Remove(one);
                after.Remove(other);
                pairs.Add((one, other));
            }
        }

        return pairs;
    }

    /// <summary>A fact as far as it is compared. Numbers are what changes most, so that they count in no likeness.</summary>
    private sealed record Told(
        string Claim,
        int Importance,
        string Wording,
        string Quotes,
        HashSet<string> Words,
        HashSet<string> QuoteWords,
        HashSet<decimal> Numbers
    )
    {
        public static Told Of(KeyFact fact, string language)
        {
            var quotes = string.Join(' ', fact.Evidence.Select(piece => OneLine.Of(piece.Quote)));
            return new Told(
                fact.Claim,
                fact.Importance,
                string.Join(
                    ' ',
                    Tokenizer
                        .Tokenize(fact.Claim)
                        .Where(token => token.Kind is not TokenKind.Punctuation)
                        .Select(token => Text(fact.Claim, token))
                ),
                quotes,
                ContentWords(fact.Claim, language),
                ContentWords(quotes, language),
                NumbersIn(fact.Claim, language)
            );
        }

        public double Likeness(Told other) =>
            Dice(Words, other.Words) is var claims && claims < ClaimsAlike
                ? 0
                : (WeightOfClaim * claims) + ((1 - WeightOfClaim) * Dice(QuoteWords, other.QuoteWords));

        private static double Dice(HashSet<string> one, HashSet<string> other) =>
            one.Count + other.Count == 0 ? 0 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);

        private static HashSet<string> ContentWords(string text, string language) =>
            [
                .. Tokenizer
                    .Tokenize(text)
                    .Where(token => token.Kind is TokenKind.Word)
                    .Select(token => Text(text, token))
                    .Where(word => !FunctionWords.Contains(language, word))
                    .Select(word => Lemma.Of(word, language)),
            ];

        private static HashSet<decimal> NumbersIn(string text, string language) =>
            [
                .. Reading.Of(text, language, today: null).Numbers.Select(number => number.Value),
                .. Tokenizer
                    .Tokenize(text)
                    .Where(token => token.Kind is TokenKind.Number)
                    .Select(token =>
                        decimal.TryParse(Text(text, token), System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : 0
                    ),
            ];

        private static string Text(string text, Token token) => text[token.Range.Start..token.Range.End].ToLowerInvariant();
    }
}
