using System.Text;
using Summarizer.Articles;
using Summarizer.Grounding.Index;
using Summarizer.Publishing;
using Summarizer.Storage;
using Summarizer.Summaries;

namespace Summarizer;

/// <summary>
/// What the first article of a process would wait for, done with one of our own: word lists are read and code is compiled. Nothing is stored
/// or sent, no model is asked.
/// </summary>
public static class FirstArticle
{
    /// <summary>Runs on threads of its own: the pool's few may be needed to answer the host.</summary>
    public static Task<Summary> PrepareInBackground()
    {
        // What the article itself needs late, beside it.
        _ = OnOwnThread(() => Lexicon.AreSynonyms("ferry", "boat"));
        _ = OnOwnThread(() => SummaryJson.Options.GetTypeInfo(typeof(Summary)));
        return OnOwnThread(Prepare).Unwrap();
    }

    private static Task<T> OnOwnThread<T>(Func<T> work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static async Task<Summary> Prepare()
    {
        var text = Encoding.UTF8.GetBytes(EmbeddedFile.Text("first-article.txt"));
        var hints = new UploadHints { Name = "first-article.txt", ContentType = "text/plain" };
        var article = ArticleReader.Read(text, hints).Article!;
        var source = new SourceInfo(hints.Name, null, "", text.Length, null, null);
        var summary = await new ArticleSummarizer(new ExtractiveModel(), TimeProvider.System).SummarizeAsync(
            ArticleId.Of(hints.Name),
            article,
            source,
            SummaryRequest.Standard,
            CancellationToken.None
        );
        SummaryJson.Serialize(summary);
        LedgerJson.Serialize(
            new LedgerEntry
            {
                Id = summary.Id,
                Name = hints.Name,
                State = ArticleState.Summarized,
            }
        );
        foreach (var rendering in Rendering.All)
        {
            rendering.Render(summary, article.Document);
        }

        return summary;
    }
}
