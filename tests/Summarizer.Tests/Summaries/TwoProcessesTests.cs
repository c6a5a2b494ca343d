using Summarizer.Publishing;
using Summarizer.Storage;
using Summarizer.Summaries;
using Summarizer.Tests.Cli;
using Summarizer.Tests.Storage;

namespace Summarizer.Tests.Summaries;

/// <summary>Two processes on one account at once: each request is paid once, each article has one result.</summary>
public sealed class TwoProcessesTests(OwnStorage storage) : IClassFixture<OwnStorage>
{
    private const int Articles = 24;

    private static readonly string[] Keys = ["first-key", "second-key"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_processes_on_the_same_uploads_pay_each_request_once()
    {
        // No answer before both have asked something: so both do work, however long one takes to start.
        var bothAsk = new TaskCompletionSource();
        await using var model = await ModelServer.StartAsync();
        model.Otherwise = async (context, request) =>
        {
            if (Keys.All(key => model.Requests.Any(asked => asked.Headers["api-key"] == key)))
            {
                bothAsk.TrySetResult();
            }

            await bothAsk.Task.WaitAsync(context.RequestAborted);
            await Task.Delay(TimeSpan.FromMilliseconds(50), context.RequestAborted);
            await ModelReplies.Good(context, request);
        };
        await using var instance = new Instance(storage.Connection, "", TimeProvider.System);
        await instance.Storage.CreateAsync(Token);
        for (var number = 0; number < Articles; number++)
        {
            await instance.Get<ArticleStore>().UploadAsync(Name(number), new BinaryData(Text(number)), "text/plain", null, Token);
        }

        var ended = await Task.WhenAll(
            Keys.Select(key => CliProcess.RunAsync("", Settings(model, key), ["sweep", "--storage", storage.Connection]))
        );

        Assert.All(ended, process => Assert.Equal((0, ""), (process.ExitCode, process.Errors)));
        for (var number = 0; number < Articles; number++)
        {
            var id = ArticleId.Of(Name(number));
            var entry = (await instance.Get<Ledger>().ReadAsync(id, Token))!.Value.Entry;
            Assert.Equal((ArticleState.Summarized, 1), (entry.State, entry.Revision));
            Assert.Equal(GenerationMethod.Model, (await instance.Get<SummaryPublisher>().SeeAsync(id, Token)).Summary!.Generation.Method);
        }

        var paid = model.Requests.Select(request => request.Article.Headline!).ToList();
        Assert.Equal(paid.Distinct().Order(), paid.Order());
        Assert.Equal(Enumerable.Range(0, Articles).Select(Text).Distinct().Count(), paid.Count);
        Assert.Equal(Keys, model.Requests.Select(request => request.Headers["api-key"]).Distinct().Order());
    }

    private static string Name(int number) => $"ferry-{number:00}.txt";

    /// <summary>Every sixth story is the one before it over again, under its own name.</summary>
    private static string Text(int number) =>
        Texts.Bridge.Replace("harbour bridge", $"bridge number {(number % 6 == 5 ? number - 1 : number)}", StringComparison.Ordinal);

    private static Dictionary<string, string?> Settings(ModelServer model, string key) =>
        new()
        {
            ["Summarizer__Model__Endpoint"] = model.Endpoint.ToString(),
            ["Summarizer__Model__Key"] = key,
            ["Summarizer__Model__Deployment"] = "news-mini",
        };
}
