using Azure;
using Azure.Identity;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Summarizer.Storage;

namespace Summarizer.Functions;

/// <summary>
/// The queue <c>publish</c> of the host's account: a message for what changed, seen a few seconds later, so that a burst is one run of the site
/// and nothing costs when nothing comes. In the articles' account a message that waits would be taken for poison.
/// </summary>
public sealed partial class SiteQueueSignal(IConfiguration configuration, TimeProvider time, ILogger<SiteQueueSignal> log) : ISiteSignal
{
    public const string Name = "publish";
    public const string Account = "AzureWebJobsStorage";

    /// <summary>What changes within it is one run: whatever was marked before a message is seen is taken up by the run that it starts.</summary>
    private static readonly TimeSpan Gathering = TimeSpan.FromSeconds(5);

    /// <summary>As long as a message may wait.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    private readonly Lock gate = new();
    private readonly HashSet<long> sent = [];
    private readonly Lazy<QueueClient> queue = new(() => Open(configuration));

    public async Task SendAsync(DateTimeOffset at, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var wait = (at > now ? at - now : TimeSpan.Zero) + Gathering;
        if (wait >= Longest || !IsFirst(now, now + wait))
        {
            return;
        }

        try
        {
            await SendAsync(wait, cancellationToken);
        }
        catch (Exception unreachable)
            when (unreachable
                    is RequestFailedException
                        or AggregateException
                        or AuthenticationFailedException
                        or FormatException
                        or ArgumentException
            )
        {
            // The markers are there: the full sweep makes the site too.
            NotSignalled(log, unreachable.Message);
        }
    }

    /// <summary>One message of this instance for each stretch of time; those that have been seen are forgotten.</summary>
    private bool IsFirst(DateTimeOffset now, DateTimeOffset seen)
    {
        lock (gate)
        {
            sent.RemoveWhere(stretch => stretch < Stretch(now));
            return sent.Add(Stretch(seen));
        }
    }

    // A message is seen at the end of its stretch at the earliest, when all that is marked within it stands.
    private static long Stretch(DateTimeOffset moment) => (moment.UtcTicks + Gathering.Ticks - 1) / Gathering.Ticks;

    private async Task SendAsync(TimeSpan wait, CancellationToken cancellationToken)
    {
        var end = Stretch(time.GetUtcNow() + wait) * Gathering.Ticks;
        var visible = TimeSpan.FromSeconds(Math.Ceiling(TimeSpan.FromTicks(end - time.GetUtcNow().UtcTicks).TotalSeconds));
        try
        {
            await queue.Value.SendMessageAsync("", visible, TimeSpan.FromSeconds(-1), cancellationToken);
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            await queue.Value.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
            await queue.Value.SendMessageAsync("", visible, TimeSpan.FromSeconds(-1), cancellationToken);
        }
    }

    private static QueueClient Open(IConfiguration configuration)
    {
        // As the host's own triggers write them.
        var options = new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 };

        // A run waits for it: a queue that does not answer soon is done without.
        options.Retry.MaxRetries = 1;
        options.Retry.Delay = TimeSpan.FromMilliseconds(200);
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(5);
        if (configuration[Account] is { Length: > 0 } connection)
        {
            return new(connection, Name, options);
        }

        var service = configuration[$"{Account}:queueServiceUri"] is { Length: > 0 } told
            ? new Uri(told.TrimEnd('/') + "/")
            : new Uri($"https://{configuration[$"{Account}:accountName"]}.queue.core.windows.net/");
        var identity = configuration[$"{Account}:clientId"] is { Length: > 0 } id
            ? new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(id))
            : (Azure.Core.TokenCredential)new DefaultAzureCredential();
        return new(new Uri(service, Name), identity, options);
    }

    [LoggerMessage(1, LogLevel.Warning, "The site is made by the next full sweep, since its queue can't be written to: {Reason}")]
    private static partial void NotSignalled(ILogger log, string reason);
}
