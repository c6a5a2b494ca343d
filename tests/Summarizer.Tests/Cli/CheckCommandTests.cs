using System.Text.Json;

namespace Summarizer.Tests.Cli;

public sealed class CheckCommandTests
{
    [Fact]
    public async Task A_blurb_is_told_sentence_by_sentence_and_what_is_not_borne_out_exits_3()
    {
        var file = await Story.FileAsync("tram.txt", Story.Text);

        var check = await CliProcess.RunAsync("check", "--article", file, "The line will have nine stops. It is expected to cost 84 million crowns and to open in 2028.");

        Assert.Equal(3, check.ExitCode);
        Assert.Contains("borne out (1.00)  The line will have nine stops.", check.Output, StringComparison.Ordinal);
        Assert.Contains("why: the article says 48 million, not 84 million", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_json_every_quote_is_where_the_document_has_it()
    {
        var file = await Story.FileAsync("tram.txt", Story.Text);

        var check = await CliProcess.RunAsync("check", "--article", file, "--format", "json", "The line will have nine stops.");

        Assert.Equal(0, check.ExitCode);
        using var json = JsonDocument.Parse(check.Output);
        var document = json.RootElement.GetProperty("document").GetString()!;
        var evidence = json.RootElement.GetProperty("sentences")[0].GetProperty("evidence")[0];
        Assert.Equal(evidence.GetProperty("quote").GetString(), document[evidence.GetProperty("start").GetInt32()..evidence.GetProperty("end").GetInt32()]);
    }

    [Fact]
    public async Task Rows_come_out_in_order_with_verdict_score_reason_and_evidence()
    {
        const string Rows = """
            {"id":"a","text":"The ferry sank in 1931. Nobody was hurt.","claim":"The ferry sank in 1931."}
            {"id":"b","text":"The ferry sank in 1931. Nobody was hurt.","claim":"The ferry sank in 1913."}
            {"id":"c","text":"The ferry sank in 1931."}
            """;

        var check = await CliProcess.RunOnAsync(Rows, "check", "--jsonl");

        Assert.Equal(3, check.ExitCode);
        var rows = check.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["id", "claim", "supported", "score", "reason", "evidence"], rows[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal([true, false], rows.Take(2).Select(r => r.GetProperty("supported").GetBoolean()));
        Assert.Equal("the article says 1931, not 1913", rows[1].GetProperty("reason").GetString()!.Replace("in ", "", StringComparison.Ordinal));
        Assert.Equal("\"claim\" is missing", rows[2].GetProperty("error").GetString());
    }

    [Fact]
    public async Task Without_an_article_it_is_wrong_use() => (await CliProcess.RunAsync("check", "A claim.")).AssertRefused(2, "--article");
}
