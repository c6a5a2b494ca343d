using System.Text.Json;

namespace Summarizer.Tests.Cli;

public sealed class CheckCommandTests
{
    [Fact]
    public async Task A_blurb_is_told_sentence_by_sentence_and_what_is_contradicted_exits_3()
    {
        var file = await Story.FileAsync("tram.txt", Story.Text);

        var check = await CliProcess.RunAsync(
            "check",
            "--article",
            file,
            "The line will have nine stops. It is expected to cost 84 million crowns and to open in 2028."
        );

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
        Assert.Equal(
            evidence.GetProperty("quote").GetString(),
            document[evidence.GetProperty("start").GetInt32()..evidence.GetProperty("end").GetInt32()]
        );
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
        Assert.Equal(["id", "claim", "verdict", "supported", "score", "reason", "evidence"], rows[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal(["borneOut", "contradicted"], rows.Take(2).Select(r => r.GetProperty("verdict").GetString()));
        Assert.Equal([true, false], rows.Take(2).Select(r => r.GetProperty("supported").GetBoolean()));
        Assert.Equal(
            "the article says 1931, not 1913",
            rows[1].GetProperty("reason").GetString()!.Replace("in ", "", StringComparison.Ordinal)
        );
        Assert.Equal("\"claim\" is missing", rows[2].GetProperty("error").GetString());
    }

    [Theory]
    [InlineData("The ferry sank in 1931.", "The ferry sank in 1931.", "borneOut", 0)]
    [InlineData("The ferry sank in 1931.", "Nobody was hurt.", "open", 4)]
    [InlineData("Repairs of the ferry had been too dear.", null, "open", 4)]
    [InlineData("The ferry sank in 1913.", "The ferry sank in 1931.", "contradicted", 3)]
    public async Task The_sentences_cited_for_a_claim_bear_it_out_or_it_is_open(string claim, string? quote, string verdict, int exitCode)
    {
        var row = JsonSerializer.Serialize(
            new
            {
                id = 1,
                text = "The ferry sank in 1931. Nobody was hurt.",
                claim,
                quotes = quote is null ? null : new[] { quote },
                language = "en",
            }
        );

        var check = await CliProcess.RunOnAsync(row + "\n", "check", "--jsonl");

        Assert.Equal(exitCode, check.ExitCode);
        Assert.Equal(verdict, JsonDocument.Parse(Assert.Single(check.Lines)).RootElement.GetProperty("verdict").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("… —")]
    public async Task A_claim_without_words_is_wrong_use(string claim) =>
        (await CliProcess.RunAsync("check", "--article", await Story.FileAsync("tram.txt", Story.Text), claim)).AssertRefused(
            2,
            "no words"
        );

    [Fact]
    public async Task A_bad_row_does_not_lose_the_others()
    {
        const string Rows = """
            {"id":1,"text":"The ferry sank in 1931. Nobody was hurt.","claim":"Nobody was hurt."}
            {"id":2,"text":"The ferry
            ["The ferry sank in 1931."]
            {"id":3,"text":"","claim":"Nobody was hurt."}
            {"id":4,"text":"The ferry sank in 1931.","claim":7}
            {"id":5,"text":"The ferry sank in 1931. Nobody was hurt.","claim":"The ferry sank in 1931."}
            """;

        var check = await CliProcess.RunOnAsync(Rows, "check", "--jsonl");

        Assert.Equal(0, check.ExitCode);
        var rows = check.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal([true, false, false, false, false, true], rows.Select(row => row.TryGetProperty("supported", out _)));
        Assert.All(rows[1..5], row => Assert.NotEmpty(row.GetProperty("error").GetString()!));
        Assert.Equal("5", rows[5].GetProperty("id").GetRawText());
    }

    [Theory]
    [InlineData(
        "- The line opens in 2028\n- It has nine stops\r\n* Nobody objected",
        "The line opens in 2028|It has nine stops|Nobody objected"
    )]
    [InlineData("The line opens\nin 2028. It has\r\nnine stops.", "The line opens in 2028.|It has nine stops.")]
    [InlineData("Tram to open\n\nThe line opens in 2028.\nIt has nine stops.", "Tram to open|The line opens in 2028.|It has nine stops.")]
    [InlineData("1. The line opens in 2028\n2) It has 9 stops\n• – \n", "The line opens in 2028|It has 9 stops")]
    [InlineData("## Tram\n> The council said:\n“Nine stops.”", "Tram|The council said:|“Nine stops.”")]
    public void A_pasted_blurb_falls_into_its_sentences(string text, string sentences) =>
        Assert.Equal(sentences.Split('|'), Summarizer.Cli.Outputs.Blurb.Sentences(text, "en"));

    [Fact]
    public async Task Without_an_article_it_is_wrong_use() =>
        (await CliProcess.RunAsync("check", "A claim.")).AssertRefused(2, "--article");
}
