using Microsoft.Extensions.Logging;

namespace Summarizer;

/// <summary>Every message of the program: ids and counts, never an article's text or a key.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "{Id}: {State} after {Milliseconds} ms, started by {StartedBy}")]
    public static partial void RunEnded(
        this ILogger log,
        string id,
        Storage.ArticleState state,
        long milliseconds,
        Summaries.StartedBy startedBy
    );

    [LoggerMessage(2, LogLevel.Information, "{Id}: '{Path}' changed meanwhile, starting over ({Tries})")]
    public static partial void StartsOver(this ILogger log, string id, string path, int tries);

    [LoggerMessage(3, LogLevel.Warning, "{Id}: the model can't be had until {Until}: {Reason}")]
    public static partial void ModelUnavailable(this ILogger log, string id, DateTimeOffset until, string reason);

    [LoggerMessage(4, LogLevel.Warning, "{Id}: the extractive model answered in place of the configured one: {Reason}")]
    public static partial void FellBack(this ILogger log, string id, string reason);

    [LoggerMessage(5, LogLevel.Error, "{Id}: given up until it is uploaded again or retried; it failed too often")]
    public static partial void GivenUp(this ILogger log, string id);

    [LoggerMessage(6, LogLevel.Critical, "The model refuses what the setting {Setting} says ({Reason}): articles wait until it is mended")]
    public static partial void ModelMisconfigured(this ILogger log, string setting, string reason);

    [LoggerMessage(7, LogLevel.Warning, "{Id}: made, but {Warning}")]
    public static partial void MadeWithWarning(this ILogger log, string id, string warning);

    /// <summary>What is to be known of how a summary was made.</summary>
    public static void Made(this ILogger log, string id, Summaries.Generation generation)
    {
        if (generation.Fallback is { } reason)
        {
            log.FellBack(id, reason);
        }

        foreach (var warning in generation.Warnings)
        {
            log.MadeWithWarning(id, warning);
        }
    }

    [LoggerMessage(8, LogLevel.Error, "{Id}: its run broke off ({Fault}); its state says why, and the others go on")]
    public static partial void BrokeOff(this ILogger log, string id, string fault);

    [LoggerMessage(9, LogLevel.Error, "{Id}: its ledger entry can't be read, and no upload and no summary tells its name: nothing is done")]
    public static partial void Nameless(this ILogger log, string id);

    [LoggerMessage(10, LogLevel.Information, "Full sweep: {Articles} articles, {Runs} runs, {Withdrawn} to withdraw")]
    public static partial void FullSweepEnded(this ILogger log, long articles, int runs, int withdrawn);

    [LoggerMessage(
        11,
        LogLevel.Critical,
        "Full sweep: {Missing} of {Known} articles are gone at once; none is withdrawn until a person looks"
    )]
    public static partial void WithdrawalBraked(this ILogger log, int missing, long known);

    [LoggerMessage(12, LogLevel.Critical, "Full sweep: the container 'articles' is missing; none is withdrawn until a person looks")]
    public static partial void ContainerMissing(this ILogger log);

    [LoggerMessage(13, LogLevel.Warning, "{Id}: the webhook (Summarizer:Notify:Webhook) was not told: {Reason}")]
    public static partial void NotTold(this ILogger log, string id, string reason);

    [LoggerMessage(
        20,
        LogLevel.Information,
        "Site: {Entered} stories entered or renewed, {Left} left, {Later} still being worked on, {Unreadable} unreadable"
    )]
    public static partial void SiteWritten(this ILogger log, int entered, int left, int later, int unreadable);

    [LoggerMessage(22, LogLevel.Error, "Site: '{Path}' can't be read; it is made anew from the summaries")]
    public static partial void DayIsDamaged(this ILogger log, string path);

    [LoggerMessage(21, LogLevel.Error, "The digest's template {File} can't be used, ours stands in: {Reason}")]
    public static partial void TemplateIsBad(this ILogger log, string file, string reason);
}
