using Summarizer.Storage;

namespace Summarizer;

/// <summary>A summary that was made by another recipe than the present one.</summary>
/// <param name="TextBytes">Of the article's clean text, in UTF-8.</param>
public sealed record StaleSummary(string Id, long TextBytes)
{
    /// <returns>Null where it is made by this recipe, or none is committed.</returns>
    public static StaleSummary? Of(StoredOutputs outputs, string recipe) =>
        outputs.Stamp is { } stamp && stamp.Recipe != recipe
            ? new(
                outputs.Id,
                outputs
                    .Files.Values.Where(file => file.Path.Contains("/text-", StringComparison.Ordinal))
                    .MaxBy(file => file.LastModified)
                    ?.Bytes
                    ?? 0
            )
            : null;
}
