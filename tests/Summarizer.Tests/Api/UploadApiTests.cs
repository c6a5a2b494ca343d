using System.Net;
using Summarizer.Storage;
using Summarizer.Tests.Storage;

namespace Summarizer.Tests.Api;

public sealed class UploadApiTests(AzuriteFixture azurite)
{
    private const string Page =
        "<html><head><title>x</title></head><body><article><h1>Lendmoor approves harbour bridge</h1><p>The town council of Lendmoor approved the harbour bridge on Tuesday by 14 votes to 3.</p><p>The crossing will open in 2031 and cost about 48 million crowns, mayor Tilda Wrenfield said.</p></article></body></html>";

    [Fact]
    public async Task An_upload_is_stored_as_it_is_and_its_status_tells_what_becomes_of_it()
    {
        await using var api = await ApiClient.OpenAsync(azurite);
        var uploaded = await api.PostAsync(
            "api/articles?name=2026%2Fbr%C3%BCcke.html&title=Lendmoor%20%E2%80%93%20the%20bridge&authors=Zo%C3%AB%20Aldine&authors=B.%20Orsay&tags=bridges",
            Page,
            "text/html; charset=utf-8"
        );

        Assert.Equal(HttpStatusCode.Accepted, uploaded.Status);
        var id = ArticleId.Of("2026/brücke.html");
        Assert.Equal($"/api/articles/{id}/status", uploaded.Location);
        Assert.Equal(
            (id, "2026/brücke.html", uploaded.Location),
            (
                uploaded.Json.GetProperty("id").GetString(),
                uploaded.Json.GetProperty("name").GetString(),
                uploaded.Json.GetProperty("status").GetString()
            )
        );
        var stored = await api.World.Calm.Storage.Articles.ReadAsync("2026/brücke.html", World.Token);
        Assert.Equal((Page, "text/html; charset=utf-8"), (stored!.Content.ToString(), stored.ContentType));

        var before = await api.GetAsync(uploaded.Location!);
        Assert.Equal(("waiting", true), (before.Json.GetProperty("state").GetString(), before.Json.GetProperty("pending").GetBoolean()));
        Assert.Equal(1, await api.World.Calm.Sweep.RunDueAsync(World.Token));
        var after = await api.GetAsync(uploaded.Location!);
        Assert.Equal(("summarized", false), (after.Json.GetProperty("state").GetString(), after.Json.GetProperty("pending").GetBoolean()));
        Assert.Equal(HttpStatusCode.NotModified, (await api.GetAsync(uploaded.Location!, ifNoneMatch: after.ETag)).Status);

        var summary = (await api.GetAsync($"{after.Json.GetProperty("summary").GetString()}?preview=true")).Json;
        Assert.Equal("Lendmoor – the bridge", summary.GetProperty("article").GetProperty("headline").GetProperty("text").GetString());
        Assert.Equal(
            ["Zoë Aldine", "B. Orsay"],
            summary.GetProperty("article").GetProperty("authors").EnumerateArray().Select(author => author.GetString())
        );
    }

    [Fact]
    public async Task A_correction_is_pending_until_it_was_looked_at_and_conditions_keep_others_from_being_overwritten()
    {
        await using var api = await ApiClient.OpenAsync(azurite);
        var first = await api.PostAsync("api/articles?name=a.txt", Texts.Bridge, "text/plain");
        await api.World.SweepAsync();
        (await api.PostAsync("api/articles?name=a.txt", Texts.Corrected, "text/plain", ("If-None-Match", "*"))).AssertProblem(
            412,
            "another article"
        );
        (await api.PostAsync("api/articles?name=a.txt", Texts.Corrected, "text/plain", ("If-Match", "\"0x0\""))).AssertProblem(
            412,
            "another article"
        );
        (await api.PostAsync("api/articles?name=b.txt", Texts.Corrected, "text/plain", ("If-Match", "\"0x0\""))).AssertProblem(
            412,
            "another article"
        );
        Assert.Null(await api.World.Calm.Get<ArticleStore>().FindAsync("b.txt", World.Token));

        var corrected = await api.PostAsync(
            "api/articles?name=a.txt",
            Texts.Corrected,
            "text/plain",
            ("If-Match", $"\"{first.Json.GetProperty("etag").GetString()}\"")
        );
        Assert.Equal(HttpStatusCode.Accepted, corrected.Status);
        var status = (await api.GetAsync(corrected.Location!)).Json;
        Assert.Equal(
            ("summarized", 1, true),
            (status.GetProperty("state").GetString(), status.GetProperty("revision").GetInt32(), status.GetProperty("pending").GetBoolean())
        );
        await api.World.SweepAsync();
        Assert.Equal(2, (await api.GetAsync(corrected.Location!)).Json.GetProperty("revision").GetInt32());
    }

    [Theory]
    [InlineData("")]
    [InlineData("?name=")]
    [InlineData("?name=%20")]
    [InlineData("?name=..%2Fledger%2Farticles%2Fa.json")]
    [InlineData("?name=a%2F.%2Fb")]
    [InlineData("?name=a%5C..%5Cb")]
    [InlineData("?name=%2Fa")]
    [InlineData("?name=a.")]
    [InlineData("?name=a%01b")]
    [InlineData("?name=a&embargoUntil=next%20Tuesday")]
    [InlineData("?name=a&published=next%20Tuesday")]
    [InlineData("?name=a&language=english")]
    [InlineData("?name=a&embargoUntil=2026-01-31T06:00:00+01:00")]
    public async Task A_name_or_embargo_that_cannot_be_meant_is_refused_and_nothing_is_stored(string query)
    {
        await using var api = await ApiClient.OpenAsync(azurite);
        (await api.PostAsync($"api/articles{query}", "Some text.", "text/plain")).AssertProblem(400, "'");
        foreach (var folder in new[] { api.World.Calm.Storage.Articles, api.World.Calm.Storage.Ledger })
        {
            Assert.Empty(await folder.ListAsync("", false, World.Token).ToListAsync(World.Token));
        }
    }

    [Fact]
    public async Task What_is_empty_too_large_too_much_metadata_or_no_article_is_refused()
    {
        await using var api = await ApiClient.OpenAsync(azurite, new KeyValuePair<string, string?>("Summarizer:Articles:MaxBytes", "1000"));
        (await api.PostAsync("api/articles?name=a.txt", "", "text/plain")).AssertProblem(400, "empty");
        (await api.PostAsync("api/articles?name=a.txt", new string('x', 1001), "text/plain")).AssertProblem(413, "1000 bytes");
        Assert.Equal(HttpStatusCode.Accepted, (await api.PostAsync("api/articles?name=a.txt", new string('x', 1000), "text/plain")).Status);
        (await api.PostAsync($"api/articles?name=a.txt&title={new string('x', 8001)}", "text", "text/plain")).AssertProblem(
            400,
            "8000 bytes"
        );
        foreach (
            var type in new[]
            {
                "image/png",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/json",
                "video/mp4",
            }
        )
        {
            (await api.PostAsync("api/articles?name=a.png", "text", type)).AssertProblem(415, "Content-Type");
        }
    }

    [Fact]
    public async Task A_body_of_unknown_length_is_cut_short_at_the_limit()
    {
        await using var api = await ApiClient.OpenAsync(azurite, new KeyValuePair<string, string?>("Summarizer:Articles:MaxBytes", "1000"));
        using var content = new StreamContent(new MemoryStream(new byte[200_000]));
        (
            await api.SendAsync(
                HttpMethod.Post,
                "api/articles?name=a.txt",
                content,
                request => request.Headers.TransferEncodingChunked = true
            )
        ).AssertProblem(413, "1000 bytes");
    }

    [Fact]
    public async Task Without_a_content_type_the_name_says_what_it_is()
    {
        await using var api = await ApiClient.OpenAsync(azurite);
        Assert.Equal(HttpStatusCode.Accepted, (await api.PostAsync("api/articles?name=a.md", "# A headline\n\nText.", null)).Status);
        Assert.Equal("text/markdown", (await api.World.Calm.Get<ArticleStore>().FindAsync("a.md", World.Token))!.ContentType);
    }

    [Fact]
    public async Task Status_and_retry_of_what_nobody_ever_saw_are_not_found()
    {
        await using var api = await ApiClient.OpenAsync(azurite);
        foreach (var id in new[] { "nobody-0123456789abcdef", "nobody", "..%2F..%2Fa-0123456789abcdef", "A-0123456789ABCDEF" })
        {
            (await api.GetAsync($"api/articles/{id}/status")).AssertProblem(404, "was ever seen");
            (await api.PostAsync($"api/articles/{id}/retry")).AssertProblem(404, "was ever seen");
        }
    }

    [Fact]
    public async Task A_retried_article_is_worked_on_by_the_next_frequent_sweep()
    {
        await using var api = await ApiClient.OpenAsync(azurite);
        var uploaded = await api.PostAsync("api/articles?name=a.txt", Texts.Bridge, "text/plain");
        await api.World.SweepAsync();
        api.World.Time.Advance(TimeSpan.FromMinutes(1));

        var retried = await api.PostAsync(uploaded.Location!.Replace("/status", "/retry", StringComparison.Ordinal));

        Assert.Equal(
            (HttpStatusCode.Accepted, uploaded.Location, "waiting"),
            (retried.Status, retried.Location, retried.Json.GetProperty("state").GetString())
        );
        Assert.Equal(1, await api.World.Calm.Sweep.RunDueAsync(World.Token));
        await api.World.AssertConsistentAsync("a.txt");
    }
}
