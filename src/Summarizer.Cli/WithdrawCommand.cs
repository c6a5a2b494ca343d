using System.CommandLine;
using Summarizer.Storage;
using Summarizer.Summaries;

namespace Summarizer.Cli;

/// <summary><c>withdraw NAME</c>: a person takes an article's summary back; the upload stays, and a new upload ends the withdrawal.</summary>
internal static class WithdrawCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = "The name that the article was uploaded under, or its id." };
        var by = new Option<string>("--by") { Description = "Who withdraws it, as the ledger says.", HelpName = "PERSON", DefaultValueFactory = _ => Environment.UserName };
        var storage = StorageOption.Create();
        var command = new Command("withdraw", "Takes an article's summary and everything made of it back; the upload stays, a new one ends it.") { name, by, storage };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var open = await OpenStorage.OpenAsync(parsed.GetValue(storage), cancellationToken);
            await using var pipeline = Pipeline.On(open);
            var outcome = RunOutcome.Unchanged;
            await StorageFaults.ExplainAsync(
                open.Storage.Account.Uri,
                async () => outcome = await WithdrawAsync(pipeline, parsed.GetValue(name)!, parsed.GetValue(by)!, cancellationToken));
            if (outcome is not (RunOutcome.Withdrawn or RunOutcome.Busy or RunOutcome.Unchanged))
            {
                throw CommandFailure.Failed($"It was decided, but the article is now {outcome.ToString().ToLowerInvariant()}: it was uploaded again meanwhile. Withdraw it again.");
            }

            await StandardStreams.WriteAsync(
                outcome is RunOutcome.Busy ? "Decided: a run works on the article just now, and the next sweep withdraws it.\n" : "Withdrawn.\n", cancellationToken);
            return ExitCodes.Done;
        });
        return command;
    }

    private static async Task<RunOutcome> WithdrawAsync(Pipeline pipeline, string nameOrId, string by, CancellationToken cancellationToken)
    {
        var known = await EntryLookup.FindAsync(pipeline.Storage, nameOrId, cancellationToken);
        var name = known?.Name ?? nameOrId;
        var version = await pipeline.Get<ArticleStore>().FindAsync(name, cancellationToken);
        if (known is null && version is null)
        {
            throw CommandFailure.WrongUse($"{nameOrId}: no article is known under this name or id. See 'summarizer list'.");
        }

        var id = ArticleId.Of(name);
        var decision = new EditorDecision(EditorVerb.Withdraw, by, DateTimeOffset.UtcNow, version?.ETag.Bare());
        await pipeline.Get<SummaryStore>().DecideAsync(id, decision, cancellationToken);
        await pipeline.Get<Ledger>().MarkDueAsync(id, decision.At, cancellationToken);
        var outcome = await pipeline.Summaries.RunAsync(name, StartedBy.Command, cancellationToken);
        await pipeline.Site.RunAsync(cancellationToken);
        return outcome;
    }
}
