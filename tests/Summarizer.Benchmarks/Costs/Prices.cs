using System.Text.Json;

namespace Summarizer.Benchmarks.Costs;

/// <summary>prices.json: what Azure asked at a date, and what one article is assumed to take of what no run here can count.</summary>
internal sealed record Prices(
    string AsOf,
    double BlobWritesPer10000,
    double BlobListsPer10000,
    double BlobReadsPer10000,
    double BlobOthersPer10000,
    double BlobGigabyteMonth,
    double QueueCallsPer10000,
    double EventsPerMillion,
    double FunctionGigabyteSecond,
    double FunctionCallsPerMillion,
    double FreeGigabyteSeconds,
    double FreeCalls,
    double LogGigabyte,
    double ModelInputPerMillion,
    double ModelOutputPerMillion,
    Assumed Assumed
)
{
    public static Prices Read()
    {
        using var stream = typeof(Prices).Assembly.GetManifestResourceStream("Costs/prices.json")!;
        return JsonSerializer.Deserialize<Prices>(stream, JsonSerializerOptions.Web)!;
    }
}

/// <param name="SecondsPerList">How long a listing call of 5,000 takes.</param>
/// <param name="MonthsKept">How many months of articles the account holds: what the full sweep lists and storage keeps.</param>
internal sealed record Assumed(
    double InstanceGigabytes,
    double SecondsPerArticle,
    double SecondsPerList,
    double InputTokens,
    double OutputTokens,
    double QueueCallsPerArticle,
    double LogKilobytesPerArticle,
    double MonthsKept
);
