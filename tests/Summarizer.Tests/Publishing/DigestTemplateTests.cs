using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Summarizer.Publishing;

namespace Summarizer.Tests.Publishing;

public sealed class DigestTemplateTests : IDisposable
{
    private static readonly DateTimeOffset From = new(2026, 3, 3, 6, 0, 0, TimeSpan.Zero);
    private readonly string folder = Directory.CreateTempSubdirectory("summarizer-template-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void An_operators_template_stands_in_for_ours_in_its_format_alone()
    {
        Write(
            "digest.txt",
            "{% for topic in topics %}{% for story in topic.stories %}* {{ story.headline | upcase }} ({{ story.url }}){% endfor %}{% endfor %}"
        );
        var (templates, log) = Templates(folder);
        Assert.Equal(
            "* BRINDLE BAY WILL REBUILD ITS FERRY PIER (https://news.brindlebay.example/ferry?a=1&b=2)\n",
            templates.Render(Edition(), DigestFormat.Plain)
        );
        Assert.StartsWith("# Summaries", templates.Render(Edition(), DigestFormat.Markdown), StringComparison.Ordinal);
        Assert.Empty(log.Told);
    }

    [Theory]
    [InlineData("a\n{% for story in topics %}", "(2:")]
    [InlineData("a\nb\n{{ subjcet }}", "(3:4)")]
    [InlineData("{% for topic in topics %}\n{{ topic.titel }}{% endfor %}", "(2:10)")]
    [InlineData("{{ title | shout }}", "(1:12)")]
    [InlineData("{% include 'other' %}", "other")]
    [InlineData("{% for n in (1..1000000) %}{% for m in (1..1000000) %}x{% endfor %}{% endfor %}", "recursion")]
    public void A_bad_template_is_named_with_its_line_and_ours_stands_in(string template, string said)
    {
        Write("digest.md", template);
        var (templates, log) = Templates(folder);
        Assert.StartsWith("# Summaries", templates.Render(Edition(), DigestFormat.Markdown), StringComparison.Ordinal);
        var line = Assert.Single(log.Told);
        Assert.Contains(Path.Combine(folder, "digest.md"), line);
        Assert.Contains(said, line);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named_with_its_setting()
    {
        var (templates, log) = Templates(Path.Combine(folder, "nowhere"));
        Assert.StartsWith("# Summaries", templates.Render(Edition(), DigestFormat.Markdown), StringComparison.Ordinal);
        Assert.Contains("Summarizer:Digest:Template", Assert.Single(log.Told));
    }

    [Fact]
    public void No_template_can_print_a_strangers_text_as_markup()
    {
        Write(
            "digest.html",
            "<!doctype html><title>t</title>{% for topic in topics %}{% for story in topic.stories %}<p>{{ story.headline | raw }}</p>{% endfor %}{% endfor %}"
        );
        var (templates, _) = Templates(folder);
        var page = Inert.Parse(templates.Render(Edition("<script>alert(1)</script>"), DigestFormat.Html));
        Assert.Equal("<script>alert(1)</script>", page.QuerySelector("p")!.TextContent);
    }

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(folder, file), text);

    private static Digest Edition(string? headline = null)
    {
        var item = FeedItem.From(SampleSummaries.Ferry, From.AddHours(1), 90);
        return Digest.Of(
            new(new DateOnly(2026, 3, 4), From, From.AddDays(1)),
            [item with { Headline = headline ?? item.Headline }],
            new SiteOptions(),
            new DigestOptions()
        );
    }

    private static (DigestTemplates Templates, Lines Log) Templates(string folder)
    {
        var log = new Lines();
        return (new DigestTemplates(Options.Create(new SummarizerOptions { Digest = new DigestOptions { Template = folder } }), log), log);
    }

    private sealed class Lines : ILogger<DigestTemplates>
    {
        public List<string> Told { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => Told.Add(formatter(state, exception));
    }
}
