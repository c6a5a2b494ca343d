using System.Net;
using System.Net.Sockets;

namespace Summarizer.Tests.Cli;

/// <summary><c>doctor</c> and <c>open</c>: what is right, what is to be mended, and where the pages are.</summary>
public sealed class DoctorTests(OwnStorage storage) : IClassFixture<OwnStorage>
{
    [Fact]
    public async Task Where_all_is_right_every_line_says_so_and_the_exit_code_is_0()
    {
        var told = await CliProcess.RunAsync("doctor", "--storage", storage.Connection);
        Assert.True(told.ExitCode == 0, told.Output + told.Errors);
        var lines = told.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.StartsWith("ok ", line, StringComparison.Ordinal));
        foreach (
            var subject in new[] { ".NET", "Node.js", "Ports", "Site", "Disk", "Settings", "Storage", "Rights", "Clock", "Model", "Feeds" }
        )
        {
            Assert.Contains(lines, line => line.Contains($" {subject} ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task What_is_wrong_is_named_with_what_to_do()
    {
        using var deaf = new TcpListener(IPAddress.Loopback, 0);
        deaf.Start();
        var port = ((IPEndPoint)deaf.LocalEndpoint).Port;
        deaf.Stop();
        var told = await CliProcess.RunAsync(
            "",
            new()
            {
                ["Summarizer__Model__Endpoint"] = $"http://127.0.0.1:{port}/v1",
                ["Summarizer__Model__Provider"] = "OpenAI",
                ["Summarizer__Model__Deployment"] = "news-mini",
            },
            ["doctor", "--storage", "UseDevelopmentStorage=maybe"]
        );
        Assert.Equal(1, told.ExitCode);
        var mend = told.Output.Split('\n').Where(line => line.StartsWith("mend ", StringComparison.Ordinal)).ToList();
        Assert.Contains(mend, line => line.Contains(" Storage ", StringComparison.Ordinal));
        Assert.Contains(mend, line => line.Contains("Summarizer__Model__Endpoint", StringComparison.Ordinal));

        var settings = await CliProcess.RunAsync("", new() { ["Summarizer__Summary__Lenght"] = "Brief" }, ["doctor"]);
        Assert.Equal(1, settings.ExitCode);
        Assert.Contains("mend", settings.Output, StringComparison.Ordinal);
        Assert.Contains("Length", settings.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("site", "/")]
    [InlineData("summaries", "/summaries/")]
    [InlineData("tram-0123456789abcdef", "/summaries/tram-0123456789abcdef/summary.html")]
    public async Task A_page_s_address_is_printed(string what, string path)
    {
        var told = await CliProcess.RunAsync("open", what, "--print");
        Assert.Equal((0, path), (told.ExitCode, new Uri(told.Output.Trim()).AbsolutePath));
    }
}
