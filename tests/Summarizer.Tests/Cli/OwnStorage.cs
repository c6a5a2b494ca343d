using Summarizer.Cli.Azurite;

namespace Summarizer.Tests.Cli;

/// <summary>An account of these tests' own: the command line works on whole accounts, so that one with other tests in it won't do.</summary>
public sealed class OwnStorage : IAsyncLifetime
{
    private AzuriteServer? server;

    public string Connection => server!.ConnectionString;

    public async ValueTask InitializeAsync() =>
        server = await AzuriteServer.StartAsync(AzuritePlace.InMemory, new Lines(), TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => server?.DisposeAsync() ?? ValueTask.CompletedTask;

    private sealed class Lines : IProgress<string>
    {
        public void Report(string value) => Console.Error.WriteLine(value);
    }
}
