using System.Globalization;

namespace Summarizer.Storage;

/// <summary>One call that a model was paid for: what a kept answer and the day's books carry as metadata.</summary>
/// <param name="Key">Of the request, see <see cref="AnswerStore"/>.</param>
/// <param name="Day">UTC.</param>
public sealed record PaidCall(string Key, DateOnly Day, Spend Spend)
{
    private const string DayFormat = "yyyy-MM-dd";

    public Dictionary<string, string> Metadata()
    {
        var metadata = new Dictionary<string, string>
        {
            ["day"] = Name(Day),
            ["input"] = Text(Spend.InputTokens),
            ["cached"] = Text(Spend.CachedInputTokens),
            ["output"] = Text(Spend.OutputTokens),
            ["reasoning"] = Text(Spend.ReasoningTokens),
        };
        if (Spend.Cost is { } cost)
        {
            metadata["cost"] = cost.ToString(CultureInfo.InvariantCulture);
        }

        return metadata;
    }

    /// <returns>Null where the metadata tell of no call.</returns>
    public static PaidCall? Of(string key, IReadOnlyDictionary<string, string> metadata) =>
        DateOnly.TryParseExact(metadata.GetValueOrDefault("day"), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && Count(metadata, "input") is { } input
        && Count(metadata, "cached") is { } cached
        && Count(metadata, "output") is { } output
        && Count(metadata, "reasoning") is { } reasoning
            ? new(key, day, new Spend(1, input, cached, output, reasoning, Cost(metadata)))
            : null;

    internal static string Name(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    private static long? Count(IReadOnlyDictionary<string, string> metadata, string key) =>
        long.TryParse(metadata.GetValueOrDefault(key), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    private static decimal? Cost(IReadOnlyDictionary<string, string> metadata) =>
        decimal.TryParse(metadata.GetValueOrDefault("cost"), NumberStyles.Number, CultureInfo.InvariantCulture, out var cost) ? cost : null;

    private static string Text(long count) => count.ToString(CultureInfo.InvariantCulture);
}
