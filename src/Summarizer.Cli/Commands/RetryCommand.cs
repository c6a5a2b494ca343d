using System.CommandLine;
using Summarizer.Cli.Accounts;
using Summarizer.Storage;
using Summarizer.Summaries;

namespace Summarizer.Cli.Commands;

/// <summary><c>retry NAME</c>: one article worked on again as if it were new; kept answers are not used, so it is paid again.</summary>
internal static class RetryCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = "The name that the article was uploaded under, or its id." };
        var storage = StorageOption.Create();
        var command = new Command("retry", "Works on an article again as if it were new: the model is asked, and paid, once more.")
        {
            name,
            storage,
        };
        command.SetAction(
            (parsed, cancellationToken) =>
                Pipeline.UseAsync(
                    parsed.GetValue(storage),
                    async pipeline =>
                    {
                        var entry = await RetryAsync(pipeline, parsed.GetValue(name)!, cancellationToken);
                        await StandardStreams.WriteAsync(
                            $"{ListedArticle.StateOf(entry.State)}{(entry.Reason is { } reason ? $": {StandardStreams.OneLine(reason)}" : "")}\n",
                            cancellationToken
                        );
                        return entry.State is ArticleState.Failed or ArticleState.Rejected ? ExitCodes.Failed : ExitCodes.Done;
                    },
                    cancellationToken
                )
        );
        return command;
    }

    private static async Task<LedgerEntry> RetryAsync(Pipeline pipeline, string nameOrId, CancellationToken cancellationToken)
    {
        var known = await EntryLookup.FindAsync(pipeline.Storage, nameOrId, cancellationToken) ?? throw EntryLookup.Unknown(nameOrId);
        await pipeline.Get<Ledger>().RetryAsync(known.Id, cancellationToken);
        await pipeline.Summaries.RunAsync(known.Name, StartedBy.Command, cancellationToken);
        await pipeline.Site.RunAsync(cancellationToken);
        return (await pipeline.Get<Ledger>().ReadAsync(known.Id, cancellationToken))?.Entry ?? known;
    }
}
