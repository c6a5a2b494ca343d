using System.Text.Json;

namespace Summarizer.Tests.Cli;

public sealed class ReadCommandTests
{
    private static readonly string[] Properties =
    [
        "id",
        "title",
        "subtitle",
        "authors",
        "date",
        "dateline",
        "language",
        "text",
        "document",
        "removed",
    ];

    [Fact]
    public async Task A_file_gives_one_object_with_the_properties_of_the_contract()
    {
        var file = await Story.FileAsync("tram.txt", Story.Text);

        var read = await CliProcess.RunAsync("read", file);

        Assert.Equal(0, read.ExitCode);
        Assert.Equal("", read.Errors);
        using var json = JsonDocument.Parse(read.Output);
        Assert.Equal(Properties, json.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal(file, json.RootElement.GetProperty("id").GetString());
        Assert.Contains(
            json.RootElement.GetProperty("text").GetString()!,
            json.RootElement.GetProperty("document").GetString()!,
            StringComparison.Ordinal
        );
        Assert.Contains("nine stops", json.RootElement.GetProperty("text").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_input_is_read_and_output_has_no_byte_order_mark()
    {
        var read = await CliProcess.RunOnAsync(Story.Text + "\n\nZoë went to Åsgård – smiling.", "read", "-");

        Assert.Equal('{', read.Output[0]);
        Assert.Contains("Zoë went to Åsgård", read.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_files_give_a_line_each_and_one_that_fails_does_not_stop_the_rest()
    {
        var good = await Story.FileAsync("tram.txt", Story.Text);
        var empty = await Story.FileAsync("empty.txt", "");

        var read = await CliProcess.RunAsync("read", good, empty, "no-such-file.txt", good);

        Assert.Equal(2, read.ExitCode);
        Assert.Equal([good, good], read.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
        Assert.Equal(2, read.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("no-such-file.txt", read.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_file_is_rejected_with_2() =>
        (await CliProcess.RunAsync("read", await Story.FileAsync("empty.txt", ""))).AssertRefused(2, "empty");

    [Fact]
    public async Task A_file_beyond_the_limit_is_rejected_with_2() =>
        (
            await CliProcess.RunAsync(
                "",
                new() { ["Summarizer__Articles__MaxBytes"] = "100" },
                ["read", await Story.FileAsync("tram.txt", Story.Text)]
            )
        ).AssertRefused(2, "limit");
}
