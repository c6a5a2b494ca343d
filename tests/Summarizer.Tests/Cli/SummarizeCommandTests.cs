using System.Text.Json;
using Summarizer.Tests.Summaries;

namespace Summarizer.Tests.Cli;

public sealed class SummarizeCommandTests
{
    [Theory]
    [InlineData("json", "\"schemaVersion\": 1")]
    [InlineData("md", "# Vellmar council backs tram line to the harbour")]
    [InlineData("text", "Vellmar council backs tram line to the harbour")]
    [InlineData("html", "<!doctype html>")]
    public async Task Every_format_is_printed(string format, string words)
    {
        var summarize = await CliProcess.RunAsync("summarize", "--format", format, await Story.FileAsync("tram.txt", Story.Text));

        Assert.Equal("", summarize.Errors);
        Assert.Equal(0, summarize.ExitCode);
        Assert.Contains(words, summarize.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_quote_stands_in_the_document_that_read_prints()
    {
        var row = JsonSerializer.Serialize(new { id = "tram", text = Story.Text });

        var read = JsonDocument.Parse((await CliProcess.RunOnAsync(row, "read", "--jsonl")).Output).RootElement;
        var summarized = JsonDocument.Parse((await CliProcess.RunOnAsync(row, "summarize", "--jsonl")).Output).RootElement;

        var document = read.GetProperty("document").GetString()!;
        var evidence = summarized
            .GetProperty("summary")
            .GetProperty("keyFacts")
            .EnumerateArray()
            .SelectMany(fact => fact.GetProperty("evidence").EnumerateArray())
            .ToList();
        Assert.NotEmpty(evidence);
        Assert.All(
            evidence,
            e =>
                Assert.Equal(
                    document[e.GetProperty("start").GetInt32()..e.GetProperty("end").GetInt32()],
                    e.GetProperty("quote").GetString()
                )
        );
        Assert.Equal(
            summarized
                .GetProperty("summary")
                .GetProperty("summary")
                .GetProperty("paragraph")
                .EnumerateArray()
                .Select(sentence => sentence.GetProperty("text").GetString()),
            summarized.GetProperty("sentences").EnumerateArray().Select(sentence => sentence.GetString())
        );
    }

    [Fact]
    public async Task Several_files_give_a_line_each()
    {
        var file = await Story.FileAsync("tram.txt", Story.Text);

        var summarize = await CliProcess.RunAsync("summarize", file, file);

        Assert.Equal(2, summarize.Lines.Length);
        Assert.All(
            summarize.Lines,
            line => Assert.Equal("tram.txt", JsonDocument.Parse(line).RootElement.GetProperty("source").GetProperty("name").GetString())
        );
    }

    [Fact]
    public async Task What_the_model_was_paid_is_told_on_standard_error_and_the_summary_on_standard_output()
    {
        await using var model = await ModelServer.StartAsync();

        var summarize = await CliProcess.RunAsync(
            "",
            Settings(model),
            ["summarize", "--model", "openai", await Story.FileAsync("tram.txt", Story.Text)]
        );

        Assert.Equal("news-mini-2025-04-14: 1 call, 1000 tokens in (400 cached), 200 out (50 reasoning), cost 0.0014\n", summarize.Errors);
        Assert.Equal("model", JsonDocument.Parse(summarize.Output).RootElement.GetProperty("generation").GetProperty("method").GetString());
    }

    [Fact]
    public async Task Ctrl_C_ends_it_while_the_model_is_still_thinking()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signal for one process.");
        var (asked, dropped) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var model = await ModelServer.StartAsync();
        model.Otherwise = async (context, _) =>
        {
            context.RequestAborted.Register(dropped.SetResult);
            asked.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        };
        using var summarize = CliProcess.Start(
            Settings(model),
            ["summarize", "--model", "openai", await Story.FileAsync("tram.txt", Story.Text)]
        );
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        using (var interrupt = System.Diagnostics.Process.Start("kill", ["-INT", $"{summarize.Id}"]))
        {
            await interrupt.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await dropped.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        await summarize.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((130, ""), (summarize.ExitCode, await summarize.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_model_that_is_not_configured_is_wrong_use() =>
        (await CliProcess.RunAsync("summarize", "--model", "openai", await Story.FileAsync("tram.txt", Story.Text))).AssertRefused(
            2,
            "Summarizer__Model__Endpoint"
        );

    private static Dictionary<string, string?> Settings(ModelServer model) =>
        new()
        {
            ["Summarizer__Model__Endpoint"] = model.Endpoint.ToString(),
            ["Summarizer__Model__Key"] = "a-key",
            ["Summarizer__Model__Price__Input"] = "1",
            ["Summarizer__Model__Price__CachedInput"] = "0.5",
            ["Summarizer__Model__Price__Output"] = "3",
        };
}
