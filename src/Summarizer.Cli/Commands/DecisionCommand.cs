using System.CommandLine;
using Summarizer.Cli.Accounts;
using Summarizer.Publishing;
using Summarizer.Storage;
using Summarizer.Summaries;

namespace Summarizer.Cli.Commands;

/// <summary><c>approve</c>, <c>hold</c> and <c>withdraw</c>: what a person decides about a story, taken up at once.</summary>
internal static class DecisionCommand
{
    public static Command Create(EditorVerb verb)
    {
        var name = new Argument<string>("NAME") { Description = "The name that the article was uploaded under, or its id." };
        var by = new Option<string>("--by")
        {
            Description = "Who decides, as the ledger says.",
            HelpName = "PERSON",
            DefaultValueFactory = _ => Environment.UserName,
        };
        var revision = new Option<int?>("--revision")
        {
            Description = "The revision that was read; nothing is decided if another one stands by now.",
            HelpName = "N",
        };
        var storage = StorageOption.Create();
        var command = new Command(verb.ToString().ToLowerInvariant(), Description(verb)) { name, by, revision, storage };
        command.SetAction(
            (parsed, cancellationToken) =>
                Pipeline.UseAsync(
                    parsed.GetValue(storage),
                    async pipeline =>
                    {
                        var line = await DecideAsync(
                            pipeline,
                            verb,
                            parsed.GetValue(name)!,
                            parsed.GetValue(by)!,
                            parsed.GetValue(revision),
                            cancellationToken
                        );
                        await StandardStreams.WriteAsync(line + "\n", cancellationToken);
                        return ExitCodes.Done;
                    },
                    cancellationToken
                )
        );
        return command;
    }

    private static string Description(EditorVerb verb) =>
        verb switch
        {
            EditorVerb.Approve =>
                "Publishes the revision of a summary that stands: of one that waits for approval, is on hold or was withdrawn.",
            EditorVerb.Hold => "Takes a story out of the feeds, or keeps it out, until it is approved.",
            _ => "Takes an article's summary and everything made of it back; the upload stays, a new one ends it.",
        };

    private static async Task<string> DecideAsync(
        Pipeline pipeline,
        EditorVerb verb,
        string nameOrId,
        string by,
        int? revision,
        CancellationToken cancellationToken
    )
    {
        var name = (await EntryLookup.FindAsync(pipeline.Storage, nameOrId, cancellationToken))?.Name ?? nameOrId;
        var decided = await pipeline.Get<StoryDecisions>().DecideAsync(name, verb, by, revision, null, cancellationToken);
        switch (decided.Outcome)
        {
            case DecisionOutcome.Unknown:
                throw EntryLookup.Unknown(nameOrId);
            case DecisionOutcome.NothingToApprove:
                throw CommandFailure.WrongUse($"{nameOrId}: there is no summary to approve. 'summarizer show {nameOrId}' says why.");
            case DecisionOutcome.AnotherRevision:
                throw CommandFailure.WrongUse($"{nameOrId}: revision {decided.Revision} stands by now. Read it, then decide on that.");
        }

        var outcome = await pipeline.Summaries.RunAsync(name, StartedBy.Command, cancellationToken);
        await pipeline.Site.RunAsync(cancellationToken);
        var entry = await EntryLookup.FindAsync(pipeline.Storage, name, cancellationToken);
        return outcome is RunOutcome.Busy || entry is null
            ? "Decided: a run works on the article just now, and the next sweep takes it up."
            : string.Join(
                ' ',
                new[]
                {
                    $"{ListedArticle.StateOf(entry.State)} {entry.Id}",
                    entry.Revision > 0 ? $"revision {entry.Revision}" : "",
                    entry.Reason ?? "",
                }.Where(part => part.Length > 0)
            );
    }
}
