using Summarizer.Summaries;
using Summarizer.Summaries.OpenAI;

namespace Summarizer.Benchmarks.Answers;

/// <summary>One answer about one article, taken through the real path.</summary>
internal sealed record Replay(RecordedArticle Article, RecordedAnswer Answer, RecordedChat Chat, CheckedProposal Kept)
{
    private static readonly ModelOptions Options = new() { Endpoint = new Uri("http://127.0.0.1:9/"), Deployment = "recorded" };

    public static async Task<Replay> RunAsync(
        RecordedArticle article,
        RecordedAnswer answer,
        Func<string, bool>? supports,
        CancellationToken cancellationToken
    )
    {
        var chat = new RecordedChat(answer.ByNumber(), supports);
        var model = new OpenAIModel(chat, Options, (chat, Options));
        var kept = await model.ProposeAsync(article.Index, SummaryRequest.Standard, cancellationToken);
        return new Replay(article, answer, chat, kept);
    }

    public bool Publishes(RecordedStatement statement) =>
        statement.Place == "headline"
            ? Kept.Headline == statement.Text
            : Texts().Any(text => text == statement.Text || SameWords.Say(text, statement.Text));

    private IEnumerable<string> Texts() =>
        new[] { Kept.Sentence }
            .OfType<SummarySentence>()
            .Concat(Kept.Paragraph)
            .Concat(Kept.Bullets)
            .Select(sentence => sentence.Text)
            .Concat(Kept.Facts.Select(fact => fact.Claim));
}
