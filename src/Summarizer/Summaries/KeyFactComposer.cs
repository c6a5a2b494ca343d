using System.Globalization;
using Summarizer.Articles;
using Summarizer.Grounding;
using Summarizer.Language;
using Summarizer.Language.Dates;

namespace Summarizer.Summaries;

/// <summary>A fact that is borne out, completed by code: its date resolved, its figures read, its names checked.</summary>
internal static class KeyFactComposer
{
    public static KeyFact Compose(Article article, CheckedProposal proposal, CheckedFact kept, int importance)
    {
        var (fact, index) = (kept.Fact, proposal.Index);
        var language = proposal.Proposal.TranslatedTo ?? proposal.Proposal.Language;
        return new KeyFact
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"f{importance}"),
            Claim = kept.Claim,
            Kind = fact.Kind,
            Certainty = fact.Certainty,
            Who = Known(index, fact.Who),
            Where = Known(index, fact.Where),
            When = When(article, index, language, kept),
            Figures =
            [
                .. Reading
                    .Of(kept.Claim, language, today: null)
                    .Numbers.Select(number => new Figure(number.Text, number.Value, number.Unit, number.Of)),
            ],
            Speaker = fact.Speaker is { Length: > 0 } speaker && index.Find(speaker) is not null ? speaker : null,
            Importance = importance,
            Evidence = kept.Evidence,
        };
    }

    private static List<string> Known(EvidenceIndex index, IReadOnlyList<string> names) =>
        [.. names.Distinct().Where(name => index.Find(name) is not null)];

    /// <summary>The words that the proposal names, where they stand in the evidence or else the article; else a date that the claim states.</summary>
    private static FactDate? When(Article article, EvidenceIndex index, string language, CheckedFact kept)
    {
        if (kept.Fact.When is not { Length: > 0 } words)
        {
            return Resolve(kept.Claim, new TextRange(0, kept.Claim.Length), article, language);
        }

        if (Locate(article, index, kept.Evidence, words) is not { } place)
        {
            return null;
        }

        return Resolve(article.Document, place, article, article.Language) is { } date
            ? date with
            {
                Text = place.Of(article.Document),
            }
            : new FactDate(place.Of(article.Document), null, null, Name(DatePrecision.Unknown));
    }

    private static TextRange? Locate(Article article, EvidenceIndex index, IReadOnlyList<Evidence> evidence, string words)
    {
        foreach (var passage in evidence)
        {
            var at = article.Document.IndexOf(words, passage.Start, passage.End - passage.Start, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                return new TextRange(at, at + words.Length);
            }
        }

        return index.Find(words) is { } found ? new TextRange(found.Start, found.End) : null;
    }

    /// <summary>The narrowest of the dates that the stretch names: "next month, in the first week of February" is that week.</summary>
    private static FactDate? Resolve(string text, TextRange range, Article article, string language) =>
        DateFinder
            .Find(text, range, article.Published?.Date, language)
            .OrderBy(date => date.Precision == DatePrecision.Unknown)
            .ThenBy(date => date is { From: { } from, To: { } to } ? to.DayNumber - from.DayNumber : int.MaxValue)
            .Select(date => new FactDate(date.Text, Iso(date.From), Iso(date.To), Name(date.Precision)))
            .FirstOrDefault();

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Name(DatePrecision precision) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(precision.ToString());
}
