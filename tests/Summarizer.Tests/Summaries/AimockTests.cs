using Summarizer.Publishing;
using Summarizer.Storage;
using Summarizer.Summaries;
using Summarizer.Tests.Storage;

namespace Summarizer.Tests.Summaries;

/// <summary>The whole pipeline against a model server that nobody here wrote, and the faults that it injects.</summary>
public sealed class AimockTests(AzuriteFixture azurite)
{
    private static readonly AimockArticle[] Articles = [.. Enumerable.Range(0, 200).Select(number => new AimockArticle(number))];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_two_hundred_articles_none_is_lost_and_none_is_paid_twice_beyond_the_faults()
    {
        await using var model = await AimockServer.StartAsync(
            [.. Articles.SelectMany(article => article.Fixtures), AimockArticle.Otherwise],
            Token
        );
        var time = new ShiftedTime();
        await using var instance = new Instance(azurite.ConnectionString, $"t{Guid.NewGuid():n}-", time, null, Settings(model));
        await instance.Storage.CreateAsync(Token);
        try
        {
            await Parallel.ForEachAsync(
                Articles,
                Token,
                async (article, token) =>
                    await instance.Get<ArticleStore>().UploadAsync(article.Name, new BinaryData(article.Text), "text/plain", null, token)
            );

            await instance.Sweep.RunFullAsync(Token);
            var waiting = await WaitingAsync(instance);
            Assert.Superset(Articles.Where(article => article.Waits).Select(article => ArticleId.Of(article.Name)).ToHashSet(), waiting);
            for (var round = 0; round < 5 && waiting.Count > 0; round++)
            {
                time.Advance(TimeSpan.FromMinutes(2));
                await instance.Sweep.RunDueAsync(Token);
                waiting = await WaitingAsync(instance);
            }

            foreach (var article in Articles)
            {
                await AssertDoneAsync(instance, article);
            }

            var journal = await model.JournalAsync(Token);
            Assert.All(
                journal,
                entry =>
                    Assert.StartsWith("/openai/deployments/news-mini/chat/completions?api-version=", entry.Path, StringComparison.Ordinal)
            );
            Assert.All(
                Articles,
                article =>
                    Assert.Equal(
                        article.Outcomes,
                        journal
                            .Where(entry => entry.Question.Contains(article.Marker, StringComparison.Ordinal))
                            .Select(entry => entry.Outcome)
                    )
            );
        }
        finally
        {
            await instance.DeleteContainersAsync();
        }
    }

    private static async Task AssertDoneAsync(Instance instance, AimockArticle article)
    {
        var id = ArticleId.Of(article.Name);
        var entry = (await instance.Get<Ledger>().ReadAsync(id, Token))!.Value.Entry;
        Assert.Equal((article.Name, ArticleState.Summarized, 1), (entry.Name, entry.State, entry.Revision));
        var generation = (await instance.Get<SummaryPublisher>().SeeAsync(id, Token)).Summary!.Generation;
        Assert.Equal((article.Name, article.Misbehaves), (article.Name, generation.Method is not GenerationMethod.Model));
        Assert.Equal((article.Name, article.Misbehaves), (article.Name, generation.Fallback is not null));
    }

    private static async Task<HashSet<string>> WaitingAsync(Instance instance)
    {
        var waiting = new HashSet<string>();
        await foreach (var row in instance.Get<Ledger>().ListAsync(Token))
        {
            if (row.State is ArticleState.Waiting)
            {
                waiting.Add(row.Id);
            }
        }

        return waiting;
    }

    private static KeyValuePair<string, string?>[] Settings(AimockServer model) =>
        [
            new("Summarizer:Model:Endpoint", model.Endpoint.ToString()),
            new("Summarizer:Model:Key", "a-key"),
            new("Summarizer:Model:Deployment", "news-mini"),
            new("Summarizer:Articles:Parallelism", "16"),
        ];
}
