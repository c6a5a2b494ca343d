using System.CommandLine;
using Summarizer.Storage;
using Summarizer.Summaries;

namespace Summarizer.Cli;

/// <summary><c>retry NAME</c>: one article worked on again as if it were new; kept answers are not used, so it is paid again.</summary>
internal static class RetryCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = "The name that the article was uploaded under, or its id." };
        var storage = StorageOption.Create();
        var command = new Command("retry", "Works on an article again as if it were new: the model is asked, and paid, once more.") { name, storage };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var open = await OpenStorage.OpenAsync(parsed.GetValue(storage), cancellationToken);
            await using var pipeline = Pipeline.On(open);
            LedgerEntry? entry = null;
            await StorageFaults.ExplainAsync(open.Storage.Account.Uri, async () => entry = await RetryAsync(pipeline, parsed.GetValue(name)!, cancellationToken));
            await StandardStreams.WriteAsync(
                $"{ListedArticle.StateOf(entry!.State)}{(entry.Reason is { } reason ? $": {StandardStreams.OneLine(reason)}" : "")}\n", cancellationToken);
            return entry.State is ArticleState.Failed or ArticleState.Rejected ? ExitCodes.Failed : ExitCodes.Done;
        });
        return command;
    }

    private static async Task<LedgerEntry?> RetryAsync(Pipeline pipeline, string nameOrId, CancellationToken cancellationToken)
    {
        var known = await EntryLookup.FindAsync(pipeline.Storage, nameOrId, cancellationToken)
            ?? throw CommandFailure.WrongUse($"{nameOrId}: no article is known under this name or id. See 'summarizer list'.");
        await pipeline.Get<Ledger>().RetryAsync(known.Id, cancellationToken);
        await pipeline.Summaries.RunAsync(known.Name, StartedBy.Command, cancellationToken);
        await pipeline.Site.RunAsync(cancellationToken);
        return (await pipeline.Get<Ledger>().ReadAsync(known.Id, cancellationToken))?.Entry ?? known;
    }
}
