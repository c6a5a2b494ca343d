using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Summarizer.Storage;

namespace Summarizer;

/// <summary>
/// Tells the operator's webhook what waits in <see cref="Notices"/>: each at least once, again every frequent sweep until it is taken or
/// a day old. Redirects are not followed: only the address that the operator set is ever told.
/// </summary>
public sealed class Webhook(Notices notices, IOptions<SummarizerOptions> options, TimeProvider time, ILogger<Webhook> log) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan GivesUpAfter = TimeSpan.FromDays(1);

    /// <summary>In one pass, so that a slow receiver can't hold up the sweep.</summary>
    private const int MostAtOnce = 50;

    private readonly HttpClient client = new(
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        }
    )
    {
        Timeout = Patience,
    };

    /// <returns>How many were told.</returns>
    public async Task<int> SendAsync(CancellationToken cancellationToken)
    {
        var told = 0;
        if (options.Value.Notify.Webhook is not { } address)
        {
            return told;
        }

        await foreach (var (notice, etag) in notices.ListAsync(cancellationToken).Take(MostAtOnce))
        {
            var answer = await PostAsync(address, notice, cancellationToken);
            if (answer.IsTaken || time.GetUtcNow() - notice.At > GivesUpAfter)
            {
                await notices.DeleteAsync(notice, etag, cancellationToken);
                told += answer.IsTaken ? 1 : 0;
            }

            if (!answer.IsTaken)
            {
                log.NotTold(notice.Id, answer.Words);
            }

            if (!answer.IsThere)
            {
                // Nobody answers: the next pass tries again.
                break;
            }
        }

        return told;
    }

    public void Dispose() => client.Dispose();

    private async Task<(bool IsTaken, bool IsThere, string Words)> PostAsync(
        Uri address,
        Notice notice,
        CancellationToken cancellationToken
    )
    {
        try
        {
            using var content = new ByteArrayContent(NoticeMessage.Of(notice, options.Value.Notify).ToArray());
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return (response.IsSuccessStatusCode, true, $"it answered {(int)response.StatusCode}");
        }
        catch (HttpRequestException unreachable)
        {
            return (false, false, unreachable.HttpRequestError.ToString());
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (false, false, $"no answer within {Patience.TotalSeconds} s");
        }
    }
}
