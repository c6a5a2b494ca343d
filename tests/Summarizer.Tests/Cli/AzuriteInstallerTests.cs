using Summarizer.Cli.Azurite;

namespace Summarizer.Tests.Cli;

/// <summary>The installer with an npm of the test's own that notes each call and makes what the installer looks for.</summary>
public sealed class AzuriteInstallerTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("summarizer-install-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Place => Path.Combine(folder, "azurite");

    private int Calls => File.Exists(Path.Combine(folder, "calls")) ? File.ReadAllLines(Path.Combine(folder, "calls")).Length : 0;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task It_is_installed_once_and_said_so_before()
    {
        var said = new List<string>();
        var npm = await NpmAsync("mkdir -p node_modules/azurite && touch node_modules/azurite/package.json");

        await EnsureAsync(npm, said);
        await EnsureAsync(npm, said);

        Assert.Equal(1, Calls);
        Assert.Contains("Installing Azurite", Assert.Single(said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_install_that_was_interrupted_is_done_again()
    {
        Directory.CreateDirectory(Path.Combine(Place, "node_modules", "azurite"));
        await File.WriteAllTextAsync(Path.Combine(Place, "node_modules", "azurite", "package.json"), "{}", Token);

        await EnsureAsync(await NpmAsync("mkdir -p node_modules/azurite && touch node_modules/azurite/package.json"), []);

        Assert.Equal(1, Calls);
    }

    [Fact]
    public async Task Two_at_once_install_it_once()
    {
        var npm = await NpmAsync("sleep 0.3; mkdir -p node_modules/azurite && touch node_modules/azurite/package.json");

        await Task.WhenAll(EnsureAsync(npm, []), EnsureAsync(npm, []));

        Assert.Equal(1, Calls);
    }

    [Fact]
    public async Task What_npm_says_is_told_and_the_next_start_tries_again()
    {
        var broken = await NpmAsync("echo 'npm error network unreachable' >&2; exit 1");

        var failure = await Assert.ThrowsAsync<AzuriteException>(() => EnsureAsync(broken, []));
        await Assert.ThrowsAsync<AzuriteException>(() => EnsureAsync(broken, []));

        Assert.Contains("network unreachable", failure.Message, StringComparison.Ordinal);
        Assert.Equal(2, Calls);
    }

    [Theory]
    [InlineData("echo 'npm error code ENOTFOUND' >&2; exit 1", "ENOTFOUND")]
    [InlineData("exec sleep 60", "does not answer")]
    public async Task An_npm_that_waits_for_a_registry_that_is_not_there_is_not_waited_for(string asked, string reason)
    {
        var npm = await NpmAsync($"if [ \"$1\" = view ]; then {asked}; fi; exec sleep 60");

        var failure = await Assert.ThrowsAsync<AzuriteException>(() => EnsureImpatientlyAsync(npm, []));

        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_npm_that_is_only_slow_is_waited_for_and_said_so()
    {
        var said = new List<string>();
        var npm = await NpmAsync(
            $"if [ \"$1\" = view ]; then touch '{folder}/asked'; exit 0; fi; "
                + $"while [ ! -e '{folder}/asked' ]; do sleep 0.1; done; sleep 1; "
                + "mkdir -p node_modules/azurite && touch node_modules/azurite/package.json"
        );

        await EnsureImpatientlyAsync(npm, said);

        Assert.Contains(said, line => line.StartsWith("Still installing", StringComparison.Ordinal));
    }

    private async Task<NodeRuntime> NpmAsync(string script)
    {
        var npm = Path.Combine(folder, "npm");
        await Story.ScriptAsync(npm, $"echo \"$@\" >> '{folder}/calls'\n{script}");
        return new NodeRuntime("node", npm);
    }

    private Task<string> EnsureAsync(NodeRuntime node, List<string> said) =>
        AzuriteInstaller.EnsureAsync(node, Place, new Lines(said), Token);

    private Task<string> EnsureImpatientlyAsync(NodeRuntime node, List<string> said) =>
        NodePackageInstaller.EnsureAsync(
            node,
            new NodePackage("Azurite, for a test", Path.Combine(AppContext.BaseDirectory, "Azurite"), "azurite")
            {
                Patience = TimeSpan.FromMilliseconds(300),
            },
            Place,
            new Lines(said),
            Token
        );

    private sealed class Lines(List<string> said) : IProgress<string>
    {
        public void Report(string value) => said.Add(value);
    }
}
