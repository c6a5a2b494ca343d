using System.Globalization;
using System.Text.Json;
using Summarizer.Language;

namespace Summarizer.Benchmarks.Dates;

/// <summary>Reads the public cases of microsoft/Recognizers-Text, Specs/DateTime/English/DateTimeModel.json: those that resolve to days.</summary>
internal static class DateCases
{
    private static readonly string[] Types = ["date", "daterange", "datetime", "datetimerange"];

    public static IReadOnlyList<DateCase> Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return [.. document.RootElement.EnumerateArray().SelectMany(Cases)];
    }

    /// <summary>Every input with the stretches where the cases see something of any kind, hours and lengths of time included: elsewhere is no date.</summary>
    public static IReadOnlyList<(string Input, DateOnly? Reference, IReadOnlyList<TextRange> Marked)> Marked(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return
        [
            .. document
                .RootElement.EnumerateArray()
                .Select(row =>
                    (
                        row.GetProperty("Input").GetString()!,
                        Now(row) is { } now ? DateOnly.FromDateTime(now) : (DateOnly?)null,
                        (IReadOnlyList<TextRange>)
                            [
                                .. row.GetProperty("Results")
                                    .EnumerateArray()
                                    .Where(result => result.TryGetProperty("Start", out _))
                                    .Select(Range),
                            ]
                    )
                ),
        ];
    }

    private static DateTime? Now(JsonElement row) =>
        row.TryGetProperty("Context", out var context) && context.TryGetProperty("ReferenceDateTime", out var at)
            ? DateTime.Parse(at.GetString()!, CultureInfo.InvariantCulture)
            : null;

    private static TextRange Range(JsonElement result) =>
        new(result.GetProperty("Start").GetInt32(), result.GetProperty("End").GetInt32() + 1);

    private static IEnumerable<DateCase> Cases(JsonElement row)
    {
        var input = row.GetProperty("Input").GetString()!;
        foreach (var result in row.GetProperty("Results").EnumerateArray())
        {
            var type =
                result.TryGetProperty("TypeName", out var name) || result.TryGetProperty("Typename", out name)
                    ? name.GetString()!.Split('.')[^1]
                    : "";
            if (!Types.Contains(type) || !result.TryGetProperty("Start", out _))
            {
                continue;
            }

            var offered = Offered(result, type).Distinct().ToList();
            if (offered.Count > 0)
            {
                yield return new DateCase(input, Now(row), Range(result), type, offered);
            }
        }
    }

    private static IEnumerable<DateCase.Span> Offered(JsonElement result, string type)
    {
        if (!result.TryGetProperty("Resolution", out var resolution) || !resolution.TryGetProperty("values", out var values))
        {
            yield break;
        }

        foreach (var value in values.EnumerateArray())
        {
            var (single, start, end) = (Day(Text(value, "value")), Day(Text(value, "start")), Day(Text(value, "end")));
            if (single is not null || start is not null || end is not null)
            {
                // "today before 4pm" is open within a day: by days, that day.
                var within = start ?? end;
                var clock = type == "datetimerange" && (start is null || end is null);
                yield return single is not null ? new DateCase.Span(single, single)
                : clock ? new DateCase.Span(within, within)
                : new DateCase.Span(start, end, Text(value, "Mod") is "after");
            }
        }
    }

    private static string? Text(JsonElement value, string name) => value.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static DateOnly? Day(string? text) =>
        text is { Length: >= 10 }
        && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
