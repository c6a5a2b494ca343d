using System.Net;
using System.Net.Sockets;

namespace Summarizer.Tests.Cli;

public sealed class StorageFaultTests
{
    private static readonly string Nowhere = Path.Combine(AppContext.BaseDirectory, "no-such-folder");

    [Theory]
    [InlineData("nonsense")]
    [InlineData("AccountName=x")]
    [InlineData("http://account.invalid")]
    [InlineData("")]
    public async Task A_connection_string_that_is_none_is_wrong_use(string connection) =>
        (await CliProcess.RunAsync("list", "--storage", connection)).AssertRefused(2, "ArticleStorage");

    [Theory]
    [InlineData("run", "--once")]
    [InlineData("list")]
    [InlineData("sweep")]
    public async Task An_account_that_cannot_be_reached_is_named(params string[] command) =>
        (
            await CliProcess.RunAsync([
                .. command,
                "--storage",
                $"DefaultEndpointsProtocol=http;AccountName=a;AccountKey=aGFyYm91cg==;BlobEndpoint=http://127.0.0.1:{FreePort()}/a;",
            ])
        ).AssertRefused(1, "can't be reached");

    [Fact]
    public async Task The_setting_is_taken_where_no_option_is_given() =>
        (await CliProcess.RunAsync("", new() { ["ArticleStorage"] = "nonsense" }, ["list"])).AssertRefused(2, "ArticleStorage");

    [Fact]
    public async Task Without_Node_one_line_says_what_to_install()
    {
        SkipWhereLocalStorageRuns();
        (await CliProcess.RunAsync("", Reaching(Nowhere), ["list"])).AssertRefused(1, "Node.js 20");
    }

    [Fact]
    public async Task A_Node_that_is_too_old_is_named_with_its_version()
    {
        SkipWhereLocalStorageRuns();
        var folder = Directory.CreateTempSubdirectory("summarizer-node-").FullName;
        await Story.ScriptAsync(Path.Combine(folder, "node"), "echo v18.20.1");

        (await CliProcess.RunAsync("", Reaching(folder), ["run", "--once"])).AssertRefused(1, "v18.20.1");
    }

    private static Dictionary<string, string?> Reaching(string folder) => new() { ["PATH"] = folder, ["DOTNET_ROOT"] = DotnetRoot };

    /// <summary>Of the runtime that runs this: an empty PATH hides it from the child.</summary>
    private static string DotnetRoot =>
        Path.GetFullPath(Path.Combine(System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    /// <summary>An Azurite of the developer's on the usual ports is used as it is, and needs no Node.</summary>
    private static void SkipWhereLocalStorageRuns() =>
        Assert.SkipWhen(
            System
                .Net.NetworkInformation.IPGlobalProperties.GetIPGlobalProperties()
                .GetActiveTcpListeners()
                .Any(listener => listener.Port == 10000),
            "Something listens on port 10000."
        );

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
