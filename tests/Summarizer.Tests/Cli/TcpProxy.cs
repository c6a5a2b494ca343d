using System.Net;
using System.Net.Sockets;

namespace Summarizer.Tests.Cli;

/// <summary>Storage that can be away for a while: passes bytes on as long as it is told to.</summary>
internal sealed class TcpProxy : IAsyncDisposable
{
    private readonly Uri target;
    private readonly int port;
    private CancellationTokenSource open = new();
    private TcpListener listener;

    public TcpProxy(Uri target)
    {
        this.target = target;
        listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        port = ((IPEndPoint)listener.LocalEndpoint).Port;
        _ = AcceptAsync(listener, open.Token);
    }

    public Uri Address => new UriBuilder(target) { Port = port }.Uri;

    public async Task CloseAsync()
    {
        await open.CancelAsync();
        listener.Stop();
    }

    public void Open()
    {
        open = new();
        listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        _ = AcceptAsync(listener, open.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        open.Dispose();
    }

    private async Task AcceptAsync(TcpListener from, CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                _ = PassAsync(await from.AcceptTcpClientAsync(cancellationToken), cancellationToken);
            }
        }
        catch (Exception closed) when (closed is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // As told.
        }
    }

    private async Task PassAsync(TcpClient client, CancellationToken cancellationToken)
    {
        using (client)
        using (var server = new TcpClient())
        {
            try
            {
                await server.ConnectAsync(target.Host, target.Port, cancellationToken);
                var (near, far) = (client.GetStream(), server.GetStream());
                await Task.WhenAny(near.CopyToAsync(far, cancellationToken), far.CopyToAsync(near, cancellationToken));
            }
            catch (Exception closed) when (closed is OperationCanceledException or SocketException or IOException)
            {
                // As told.
            }
        }
    }
}
