using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using Summarizer.Language;
using Summarizer.Language.Dates;

namespace Summarizer.Benchmarks.Dates;

/// <summary>The library whose cases these are, asked for the same. Where it offers two spans it has not answered: we may name one only.</summary>
internal sealed class RecognizersPeer
{
    private readonly DateTimeModel model = new DateTimeRecognizer(Culture.English).GetDateTimeModel();

    public DateMention? Answer(DateCase expected)
    {
        var results = expected.Now is { } now ? model.Parse(expected.Input, now) : model.Parse(expected.Input);
        var found = results
            .Select(result => (Result: result, Range: new TextRange(result.Start, result.End + 1)))
            .Where(item => item.Range.Overlaps(expected.Range))
            .OrderByDescending(item => Math.Min(item.Range.End, expected.Range.End) - Math.Max(item.Range.Start, expected.Range.Start))
            .FirstOrDefault();
        return found.Result is null || Spans(found.Result).Distinct().ToList() is not [var span]
            ? null
            : new DateMention(found.Range, found.Result.Text, span.From, span.To, DatePrecision.Range);
    }

    private static IEnumerable<DateCase.Span> Spans(ModelResult result)
    {
        foreach (var value in result.Resolution?.GetValueOrDefault("values") as IEnumerable<Dictionary<string, string>> ?? [])
        {
            var (single, from, to) = (Day(value, "value"), Day(value, "start"), Day(value, "end"));
            if (single is not null || from is not null || to is not null)
            {
                // As the cases are read: what is open within a day is that day.
                var clock = result.TypeName.EndsWith("datetimerange", StringComparison.Ordinal) && (from is null || to is null);
                yield return single is not null ? new DateCase.Span(single, single)
                : clock ? new DateCase.Span(from ?? to, from ?? to)
                : new DateCase.Span(from, to);
            }
        }
    }

    private static DateOnly? Day(Dictionary<string, string> value, string name) =>
        value.GetValueOrDefault(name) is { Length: >= 10 } text
        && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
