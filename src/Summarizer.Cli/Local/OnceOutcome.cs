using Summarizer.Cli.Accounts;

namespace Summarizer.Cli.Local;

/// <summary>What the articles that a run waited for came to.</summary>
internal sealed record OnceOutcome(int ExitCode, string Line)
{
    /// <summary>A wait beyond this is nothing to sit through.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <param name="refused">Files of the inbox that were not uploaded.</param>
    /// <returns>Null while one of them is still worked on.</returns>
    public static OnceOutcome? Of(IReadOnlyCollection<string> names, IReadOnlyDictionary<string, ListedArticle> listed, int refused)
    {
        var articles = names.Select(listed.GetValueOrDefault).ToList();
        if (articles.Any(IsUnderWay))
        {
            return null;
        }

        var missing = articles.Where(article => article!.State is not ("summarized" or "held")).ToList();
        var exitCode =
            missing.Count == 0 && refused == 0 ? ExitCodes.Done
            : missing.All(article => article!.State == "rejected") ? ExitCodes.WrongUse
            : ExitCodes.Failed;
        return new(
            exitCode,
            $"{articles.Count - missing.Count} of {articles.Count + refused} have their summary. See one with 'summarizer show ID' ('summarizer list' has the ids)."
        );
    }

    private static bool IsUnderWay(ListedArticle? article) =>
        article is null or { State: "new" or "working" }
        || (article.State == "waiting" && !(article.Until > DateTimeOffset.UtcNow + Patience));
}
