using System.CommandLine;
using Summarizer.Cli.Accounts;
using Summarizer.Cli.Inputs;
using Summarizer.Storage;

namespace Summarizer.Cli.Commands;

/// <summary><c>upload FILE…</c>: articles into storage, with what is known of them.</summary>
internal static class UploadCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description =
                "Articles in any format that is read, or zips of them; '-' is standard input and needs --name. Each is stored under its file name.",
            Arity = ArgumentArity.OneOrMore,
        };
        var name = new Option<string?>("--name") { Description = "The name to store one FILE under, '/' allowed.", HelpName = "NAME" };
        var storage = StorageOption.Create();
        var metadata = new MetadataOptions();
        var command = new Command("upload", "Uploads articles and prints each one's id and name, tab-separated.") { files, name, storage };
        metadata.AddTo(command);
        command.Validators.Add(result =>
        {
            var given = result.GetValue(files) ?? [];
            if (result.GetValue(name) is null ? given.Contains(ArticleInput.StandardInput) : given.Length > 1)
            {
                result.AddError("--name goes with exactly one FILE, and standard input ('-') needs it.");
            }
            else if (result.GetValue(name) is { } chosen && BlobName.ProblemOf(chosen) is { } wrong)
            {
                result.AddError($"--name is a name to store the article under, such as 2026/story.html. {wrong}");
            }

            InputArguments.RefuseOptions(result, given);
        });
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                await using var open = await OpenStorage.OpenAsync(parsed.GetValue(storage), cancellationToken);
                var articles = new ArticleStore(open.Storage);
                var maxBytes = LocalSettings.Options().Articles.MaxBytes;
                var encoded = UploadMetadata.Encode(metadata.Values(parsed));
                return await EachFile.RunAsync(
                    parsed.GetValue(files)!,
                    maxBytes,
                    async (input, _, token) =>
                    {
                        var given = parsed.GetValue(name);
                        var blob =
                            given is null ? input.BlobName
                            : input.Inside is null ? given
                            : $"{given}/{input.Inside}";
                        if (BlobName.ProblemOf(blob) is { } wrong)
                        {
                            throw CommandFailure.WrongUse(
                                $"{input.Name}: can't be stored under its own name. {wrong} Choose one with --name."
                            );
                        }

                        await StorageFaults.ExplainAsync(
                            open.Storage.Account.Uri,
                            () => articles.UploadAsync(blob, BinaryData.FromBytes(input.Bytes), ContentTypes.Of(blob), encoded, token)
                        );
                        return $"{ArticleId.Of(blob)}\t{StandardStreams.OneLine(blob)}";
                    },
                    cancellationToken
                );
            }
        );
        return command;
    }
}
