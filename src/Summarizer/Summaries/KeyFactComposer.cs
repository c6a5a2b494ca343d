using System.Globalization;
using Summarizer.Articles;
using Summarizer.Grounding;
using Summarizer.Language;
using Summarizer.Language.Dates;
using Summarizer.Language.Numbers;

namespace Summarizer.Summaries;

/// <summary>A fact that is borne out, completed by code: its date resolved, its figures read, its names checked.</summary>
internal static class KeyFactComposer
{
    public static KeyFact Compose(EvidenceIndex index, ProposedFact fact, SummarySentence told, int importance)
    {
        var article = index.Article;
        return new KeyFact
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"f{importance}"),
            Claim = told.Text,
            Kind = fact.Kind,
            Certainty = fact.Certainty,
            Who = Known(index, fact.Who),
            Where = Known(index, fact.Where),
            When = When(article, fact, told),
            Figures = FiguresOf(told.Text, article.Language),
            Speaker = fact.Speaker is { Length: > 0 } speaker && index.Find(speaker) is not null ? speaker : null,
            Importance = importance,
            Support = told.Support,
            Evidence = told.Evidence,
        };
    }

    public static IReadOnlyList<Figure> FiguresOf(string claim, string language) =>
        [
            .. Reading
                .Of(claim, language, today: null)
                .Numbers.Select(number => new Figure(number.Text, number.Value, number.Unit, SureCount.Of(claim, number, language))),
        ];

    private static List<string> Known(EvidenceIndex index, IReadOnlyList<string> names) =>
        [.. names.Distinct().Where(name => index.Find(name) is not null)];

    /// <summary>The words that the proposal names, where they stand in the evidence; else a date that the claim states.</summary>
    private static FactDate? When(Article article, ProposedFact fact, SummarySentence told)
    {
        if (fact.When is "")
        {
            return null;
        }

        if (fact.When is not { } words)
        {
            return Resolve(told.Text, new TextRange(0, told.Text.Length), article, article.Language);
        }

        if (Locate(article, told.Evidence, words) is not { } place)
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

    private static TextRange? Locate(Article article, IReadOnlyList<Evidence> evidence, string words)
    {
        foreach (var passage in evidence)
        {
            var at = article.Document.IndexOf(words, passage.Start, passage.End - passage.Start, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                return new TextRange(at, at + words.Length);
            }
        }

        return null;
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
