using System.Net;
using System.Net.Sockets;
using Azure;
using Azure.Core;
using Azure.Storage.Blobs;

namespace Summarizer.Cli.Azurite;

/// <summary>Who listens on the ports that Azurite uses.</summary>
internal static class AzuriteProbe
{
    /// <summary>True where a storage emulator answers a listing under the published key.</summary>
    public static async Task<bool> AnswersAsync(string connectionString, CancellationToken cancellationToken)
    {
        var options = new BlobClientOptions
        {
            Retry =
            {
                MaxRetries = 0,
                NetworkTimeout = TimeSpan.FromSeconds(3),
                Mode = RetryMode.Fixed,
            },
        };
        try
        {
            await foreach (
                var page in new BlobServiceClient(connectionString, options)
                    .GetBlobContainersAsync(cancellationToken: cancellationToken)
                    .AsPages(pageSizeHint: 1)
            )
            {
                return page.GetRawResponse().Headers.TryGetValue("Server", out var server)
                    && server!.StartsWith("Azurite", StringComparison.Ordinal);
            }

            return false;
        }
        catch (Exception nobody)
            when (nobody is RequestFailedException or AggregateException
                || (nobody is OperationCanceledException && !cancellationToken.IsCancellationRequested)
            )
        {
            return false;
        }
    }

    public static bool AreFree(AzuriteEndpoints ports) => new[] { ports.Blob, ports.Queue, ports.Table }.All(IsFree);

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
