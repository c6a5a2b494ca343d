using Summarizer.Cli.Azurite;
using Summarizer.Tests.Storage;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]

namespace Summarizer.Tests.Storage;

/// <summary>One real Azurite for all tests: the one that <c>AZURITE_CONNECTION</c> names, else the pinned one, installed on first use.</summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private AzuriteServer? server;

    public string ConnectionString { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("AZURITE_CONNECTION") is { Length: > 0 } given)
        {
            ConnectionString = given;
            return;
        }

        server = await AzuriteServer.StartAsync(AzuritePlace.InMemory, new Lines(), CancellationToken.None);
        ConnectionString = server.ConnectionString;
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            await server.DisposeAsync();
        }
    }

    private sealed class Lines : IProgress<string>
    {
        // The test platform keeps what tests print; who waits at a terminal is told there, and CI by its own script.
        private const string Terminal = "/dev/tty";

        public void Report(string value)
        {
            try
            {
                using var terminal = new StreamWriter(Terminal, append: false);
                terminal.WriteLine(value);
            }
            catch (Exception none) when (none is IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine(value);
            }
        }
    }
}
