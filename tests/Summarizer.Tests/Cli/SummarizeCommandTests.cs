using System.Text.Json;

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
        var evidence = summarized.GetProperty("summary").GetProperty("keyFacts").EnumerateArray().SelectMany(fact => fact.GetProperty("evidence").EnumerateArray()).ToList();
        Assert.NotEmpty(evidence);
        Assert.All(evidence, e => Assert.Equal(
            document[e.GetProperty("start").GetInt32()..e.GetProperty("end").GetInt32()], e.GetProperty("quote").GetString()));
        Assert.Equal(
            summarized.GetProperty("summary").GetProperty("summary").GetProperty("paragraph").EnumerateArray().Select(sentence => sentence.GetProperty("text").GetString()),
            summarized.GetProperty("sentences").EnumerateArray().Select(sentence => sentence.GetString()));
    }

    [Fact]
    public async Task Several_files_give_a_line_each()
    {
        var file = await Story.FileAsync("tram.txt", Story.Text);

        var summarize = await CliProcess.RunAsync("summarize", file, file);

        Assert.Equal(2, summarize.Lines.Length);
        Assert.All(summarize.Lines, line => Assert.Equal("tram.txt", JsonDocument.Parse(line).RootElement.GetProperty("source").GetProperty("name").GetString()));
    }

    [Fact]
    public async Task A_model_that_is_not_configured_is_wrong_use() =>
        (await CliProcess.RunAsync("summarize", "--model", "openai", await Story.FileAsync("tram.txt", Story.Text))).AssertRefused(2, "Summarizer__Model__Endpoint");
}
