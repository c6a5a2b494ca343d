namespace Summarizer.Storage;

/// <summary>What <c>summary.json</c> carries as metadata: known in the same call and committed in the same write.</summary>
/// <param name="Fingerprint">Of the upload that it was made from.</param>
/// <param name="Released">Whether it may be shown to more than the editors: neither under embargo, nor on hold, nor waiting for approval.</param>
public sealed record SummaryStamp(string Fingerprint, bool Released)
{
    private const string FingerprintKey = "upload";
    private const string ReleasedKey = "released";

    public Dictionary<string, string> Metadata => new() { [FingerprintKey] = Fingerprint, [ReleasedKey] = Released ? "true" : "false" };

    /// <returns>Null for a tombstone, and for what no pipeline wrote.</returns>
    public static SummaryStamp? Of(IReadOnlyDictionary<string, string>? metadata) => metadata?.GetValueOrDefault(FingerprintKey) is { } fingerprint
        ? new SummaryStamp(fingerprint, metadata.GetValueOrDefault(ReleasedKey) == "true")
        : null;
}
