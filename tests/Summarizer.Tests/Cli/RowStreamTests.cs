using System.Text;
using System.Text.Json;
using Summarizer.Cli.JsonLines;
using Summarizer.Cli.Outputs;

namespace Summarizer.Tests.Cli;

public sealed class RowStreamTests
{
    private static string Row(object row) => JsonSerializer.Serialize(row);

    [Fact]
    public async Task Rows_come_out_in_the_order_they_went_in()
    {
        var rows = Enumerable
            .Range(0, 200)
            .Select(i => Row(new { id = $"row-{i}", text = string.Concat(Enumerable.Repeat(Story.Text, i % 7 == 0 ? 20 : 1)) }));

        var read = await CliProcess.RunOnAsync(string.Join('\n', rows), "read", "--jsonl");

        Assert.Equal(0, read.ExitCode);
        Assert.Equal(
            Enumerable.Range(0, 200).Select(i => $"row-{i}"),
            read.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString())
        );
    }

    [Fact]
    public void A_rows_title_subtitle_and_date_stand_above_its_text_which_is_body_alone()
    {
        var row = InputRow.Parse(
            Encoding.UTF8.GetBytes(
                Row(
                    new
                    {
                        id = "a",
                        title = "Two ferries for Marrow",
                        subtitle = "The old fleet is sold",
                        published = "2021-05-04",
                        text = "The first ferry sails in June\nThe council bought it on Monday.\n\nFares rise. The guild protests.",
                    }
                )
            )
        );

        var article = row.ReadArticle(1_000_000);

        Assert.Equal(("Two ferries for Marrow", "The old fleet is sold"), (article.Headline?.Text, article.Subheadline?.Text));
        Assert.Equal(new DateOnly(2021, 5, 4), article.Published?.Date);
        Assert.StartsWith("The first ferry sails in June", article.BodyText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not json", null)]
    [InlineData("[1]", null)]
    [InlineData("""{"text":"x"}""", null)]
    [InlineData("""{"id":"a"}""", "a")]
    [InlineData("""{"id":"a","text":""}""", "a")]
    [InlineData("""{"id":"a","text":7}""", "a")]
    [InlineData("""{"id":"a","html":null}""", "a")]
    public async Task A_bad_row_gives_an_error_under_its_id_and_the_rest_goes_on(string bad, string? id)
    {
        var rows = await RunAsync($"{Row(new { id = "before", text = "Once." })}\n{bad}\n{Row(new { id = "after", text = "Twice." })}");

        Assert.Equal(3, rows.Count);
        Assert.Equal("before", rows[0].GetProperty("id").GetString());
        Assert.Equal(["id", "error"], rows[1].EnumerateObject().Select(property => property.Name));
        Assert.Equal(id, rows[1].GetProperty("id").GetString());
        Assert.Equal("Twice.", rows[2].GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("""{"id":"a","text":"half \ud83d pair"}""", "half \ufffd pair")]
    [InlineData("""{"id":"a","text":"half \udc00"}""", "half \ufffd")]
    [InlineData("""{"id":"a","text":"whole \ud83d\ude00 pair"}""", "whole \ud83d\ude00 pair")]
    [InlineData("""{"id":"a","text":"\\ud83d is text"}""", "\\ud83d is text")]
    public async Task Half_a_surrogate_pair_does_not_cost_the_row(string row, string text) =>
        Assert.Equal(text, (await RunAsync(row))[0].GetProperty("text").GetString());

    [Fact]
    public async Task An_id_comes_back_as_it_was_and_blank_lines_are_nothing()
    {
        var rows = await RunAsync("\n{\"id\":7,\"text\":\"Once.\"}\r\n  \n");

        Assert.Equal("7", Assert.Single(rows).GetProperty("id").GetRawText());
    }

    [Fact]
    public async Task A_line_beyond_the_limit_is_told_of_and_skipped()
    {
        var lines = new List<string?>();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"one\n{new string('x', 600_000)}\ntwo\n{new string('y', 600_000)}"));
        await foreach (var line in LineReader.ReadAsync(stream, 1000, TestContext.Current.CancellationToken))
        {
            lines.Add(line is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : null);
        }

        Assert.Equal(["one", null, "two", null], lines);
    }

    /// <summary>The stream itself, in this process: a row to its text.</summary>
    private static async Task<List<JsonElement>> RunAsync(string input)
    {
        using var output = new MemoryStream();
        await RowStream.RunAsync(
            new MemoryStream(Encoding.UTF8.GetBytes(input)),
            output,
            (row, _) => Task.FromResult<object>(ReadResult.Of(row.Id, row.ReadArticle(1000))),
            TestContext.Current.CancellationToken
        );
        return
        [
            .. Encoding
                .UTF8.GetString(output.ToArray())
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement),
        ];
    }
}
