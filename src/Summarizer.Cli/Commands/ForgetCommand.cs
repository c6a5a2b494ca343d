using System.CommandLine;
using System.Globalization;
using Summarizer.Cli.Accounts;
using Summarizer.Storage;

namespace Summarizer.Cli.Commands;

/// <summary><c>forget NAME</c>: nothing of an article is left, and what the account still keeps is told with its end.</summary>
internal static class ForgetCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = "The name that the article was uploaded under, or its id." };
        var by = new Option<string>("--by")
        {
            Description = "Who asks for it.",
            HelpName = "PERSON",
            DefaultValueFactory = _ => Environment.UserName,
        };
        var yes = new Option<bool>("--yes") { Description = "Does not ask whether you are sure." };
        var storage = StorageOption.Create();
        var command = new Command(
            "forget",
            "Deletes an article for good: upload, summary, text, history, answers, public files, ledger entry; a file of before in the inbox does not bring it back. Lists what the account still keeps of them, and until when."
        )
        {
            name,
            by,
            yes,
            storage,
        };
        command.SetAction(
            (parsed, cancellationToken) =>
                Pipeline.UseAsync(
                    parsed.GetValue(storage),
                    async pipeline =>
                    {
                        var nameOrId = parsed.GetValue(name)!;
                        var article = (await EntryLookup.FindAsync(pipeline.Storage, nameOrId, cancellationToken))?.Name ?? nameOrId;
                        if (!parsed.GetValue(yes) && !StandardStreams.Confirms($"Delete {article} and all that was made of it, for good?"))
                        {
                            throw CommandFailure.WrongUse($"{article}: is deleted for good only when you say so. Add --yes.");
                        }

                        var forgotten =
                            await ForgetAsync(pipeline, article, parsed.GetValue(by)!, cancellationToken)
                            ?? throw EntryLookup.Unknown(nameOrId);
                        await new ForgottenNames(pipeline.Storage).AddAsync(article, DateTimeOffset.UtcNow, cancellationToken);
                        await StandardStreams.WriteAsync(Report(forgotten), cancellationToken);
                        return ExitCodes.Done;
                    },
                    cancellationToken
                )
        );
        return command;
    }

    private static async Task<ForgottenArticle?> ForgetAsync(Pipeline pipeline, string name, string by, CancellationToken cancellationToken)
    {
        try
        {
            return await pipeline.Get<Forgetting>().ForgetAsync(name, by, cancellationToken);
        }
        catch (LostConditionException busy)
        {
            throw CommandFailure.Failed(
                $"{busy.Message} Somebody else is at work on it: it is not all gone yet. Forget it again in a minute."
            );
        }
    }

    internal static string Report(ForgottenArticle forgotten) =>
        string.Concat(
            new[] { $"forgotten\t{forgotten.Id}\t{forgotten.Files} files, {forgotten.Answers} answers\n" }.Concat(
                forgotten.Copies is { } copies
                    ? copies.Select(copy =>
                        $"remains\t{copy.Container}/{StandardStreams.OneLine(copy.Path)}\t{copy.Kind} {copy.Version}\t{End(copy)}\n"
                    )
                    : ["unknown\tthis account does not list versions or soft-deleted blobs\n"]
            )
        );

    private static string End(BlobCopy copy) =>
        copy.Ends is { } end
            ? $"until {end.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture)}"
            : "until a lifecycle rule or a person deletes it";
}
