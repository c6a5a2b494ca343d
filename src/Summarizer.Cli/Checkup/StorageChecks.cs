using System.Globalization;
using Azure;
using Summarizer.Cli.Accounts;
using Summarizer.Storage;

namespace Summarizer.Cli.Checkup;

/// <summary>Whether the account answers, lets us write, and has the same time as we do.</summary>
internal static class StorageChecks
{
    /// <summary>Signatures of requests are refused from a quarter of an hour on.</summary>
    private static readonly TimeSpan MostSkew = TimeSpan.FromMinutes(5);

    public static async Task<IReadOnlyList<Finding>> AllAsync(string? named, CancellationToken cancellationToken)
    {
        try
        {
            await using var open = await OpenStorage.OpenAsync(named, cancellationToken);
            return
            [
                new("Storage", $"{open.Storage.Account.Uri.GetLeftPart(UriPartial.Path)} answers."),
                await RightsAsync(open.Storage, cancellationToken),
                await ClockAsync(open.Storage, cancellationToken),
            ];
        }
        catch (CommandFailure failure)
        {
            return [new("Storage", failure.Message, "Nothing else of it was looked at.")];
        }
    }

    private static async Task<Finding> RightsAsync(SummarizerStorage storage, CancellationToken cancellationToken)
    {
        var path = $"doctor/{Guid.NewGuid():n}";
        try
        {
            await storage.Ledger.WriteAsync(path, new BinaryData("a test"), "text/plain", null, cancellationToken);
            await storage.Ledger.DeleteAsync(path, null, cancellationToken);
            return new("Rights", "a blob was written, and deleted again.");
        }
        catch (RequestFailedException refused)
        {
            return new(
                "Rights",
                $"writing is refused ({refused.Status} {refused.ErrorCode}).",
                "Give the identity the role Storage Blob Data Contributor, or use another key."
            );
        }
    }

    private static async Task<Finding> ClockAsync(SummarizerStorage storage, CancellationToken cancellationToken)
    {
        var answer = await storage.Ledger.Container.ExistsAsync(cancellationToken);
        if (answer.GetRawResponse().Headers.Date is not { } theirs)
        {
            return new("Clock", "the account does not tell its time.");
        }

        var skew = (DateTimeOffset.UtcNow - theirs).Duration();
        var told = string.Create(CultureInfo.InvariantCulture, $"{skew.TotalSeconds:0} s from the account's.");
        return skew > MostSkew ? new("Clock", told, "Set this machine's clock: embargoes and signatures follow it.") : new("Clock", told);
    }
}
