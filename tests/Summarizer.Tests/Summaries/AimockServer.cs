using System.Diagnostics;
using System.Text.Json;
using Summarizer.Cli.Azurite;

namespace Summarizer.Tests.Summaries;

/// <summary>aimock, a model server that nobody here wrote, as a child process that is installed on first use.</summary>
internal sealed class AimockServer : IAsyncDisposable
{
    private static readonly NodePackage Package = new(
        "aimock, a model server for tests",
        Path.Combine(AppContext.BaseDirectory, "Summaries", "Aimock"),
        "@copilotkit/aimock"
    );

    private readonly Process process;
    private readonly HttpClient control;

    private AimockServer(Process process, Uri endpoint)
    {
        this.process = process;
        Endpoint = endpoint;
        control = new HttpClient { BaseAddress = endpoint };
    }

    public Uri Endpoint { get; }

    /// <param name="fixtures">What it answers to which question, and with which fault, in its own file format.</param>
    public static async Task<AimockServer> StartAsync(IEnumerable<object> fixtures, CancellationToken cancellationToken)
    {
        var node = await NodeRuntime.FindAsync(cancellationToken);
        var folder = Path.Combine(Repository.Root, ".summarizer", "aimock");
        var script = await NodePackageInstaller.EnsureAsync(node, Package, folder, new Lines(), cancellationToken);
        var file = Path.Combine(Directory.CreateTempSubdirectory("summarizer-aimock-").FullName, "fixtures.json");
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new { fixtures }), cancellationToken);

        var start = new ProcessStartInfo(node.Node, [script, file])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        var line =
            await process.StandardOutput.ReadLineAsync(cancellationToken)
            ?? throw new InvalidOperationException("aimock ended before it listened.");
        return new(process, new Uri(line));
    }

    /// <summary>What it says of every request that came in, in order.</summary>
    public async Task<IReadOnlyList<AimockEntry>> JournalAsync(CancellationToken cancellationToken)
    {
        using var journal = JsonDocument.Parse(
            await control.GetStringAsync(new Uri("/__aimock/journal", UriKind.Relative), cancellationToken)
        );
        return [.. journal.RootElement.EnumerateArray().Select(AimockEntry.Of)];
    }

    public async ValueTask DisposeAsync()
    {
        control.Dispose();
        process.StandardInput.Close();
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
    }

    private sealed class Lines : IProgress<string>
    {
        public void Report(string value) => Console.Error.WriteLine(value);
    }
}

/// <param name="Question">The first question's text, which holds the article.</param>
/// <param name="Outcome">The fault's name where there was one, else the HTTP status.</param>
internal sealed record AimockEntry(string Path, string Question, string Outcome)
{
    public static AimockEntry Of(JsonElement entry)
    {
        var response = entry.GetProperty("response");
        return new(
            entry.GetProperty("path").GetString()!,
            entry.GetProperty("body").GetProperty("messages")[1].GetProperty("content").GetString()!,
            response.TryGetProperty("chaosAction", out var fault) ? fault.GetString()! : response.GetProperty("status").GetRawText()
        );
    }
}
