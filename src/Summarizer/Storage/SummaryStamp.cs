namespace Summarizer.Storage;

/// <summary>What <c>summary.json</c> carries as metadata: known in the same call and committed in the same write.</summary>
/// <param name="Fingerprint">Of the upload that it was made from.</param>
/// <param name="Recipe">How it was made, see <c>Recipe</c>; null where it was written before recipes were.</param>
/// <param name="Released">Whether it may be shown to more than the editors: neither under embargo, nor on hold, nor waiting for approval.</param>
public sealed record SummaryStamp(string Fingerprint, string? Recipe, bool Released)
{
    private const string FingerprintKey = "upload";
    private const string RecipeKey = "recipe";
    private const string ReleasedKey = "released";

    public Dictionary<string, string> Metadata
    {
        get
        {
            var metadata = new Dictionary<string, string> { [FingerprintKey] = Fingerprint, [ReleasedKey] = Released ? "true" : "false" };
            if (Recipe is not null)
            {
                metadata[RecipeKey] = Recipe;
            }

            return metadata;
        }
    }

    /// <returns>Null for a tombstone, and for what no pipeline wrote.</returns>
    public static SummaryStamp? Of(IReadOnlyDictionary<string, string>? metadata) =>
        metadata?.GetValueOrDefault(FingerprintKey) is { } fingerprint
            ? new SummaryStamp(fingerprint, metadata.GetValueOrDefault(RecipeKey), metadata.GetValueOrDefault(ReleasedKey) == "true")
            : null;
}
