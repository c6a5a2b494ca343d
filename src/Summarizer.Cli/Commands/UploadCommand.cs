using System.CommandLine;
using System.CommandLine.Parsing;
using Azure;
using Summarizer.Cli.Accounts;
using Summarizer.Cli.Inputs;
using Summarizer.Storage;

namespace Summarizer.Cli.Commands;

/// <summary><c>upload FILE…</c>: articles into storage, with what is known of them.</summary>
internal sealed class UploadCommand
{
    private readonly Argument<string[]> files = new("FILE")
    {
        Description =
            "Articles in any format that is read, or zips of them; '-' is standard input and needs --name. Each is stored under its path as typed.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<DirectoryInfo[]> folders = new("--recursive", "-r")
    {
        Description = "Every file in a folder and below it, under its path; may be given several times.",
        HelpName = "DIR",
    };

    private readonly Option<string?> name = new("--name")
    {
        Description = "The name to store one FILE under, '/' allowed.",
        HelpName = "NAME",
    };

    private readonly Option<string?> under = new("--under")
    {
        Description = "What the names begin with, such as 2026/january.",
        HelpName = "PREFIX",
    };

    private readonly Option<bool> replace = new("--replace")
    {
        Description = "Overwrites what is stored under the same name; without it you are asked, and a script is refused.",
    };

    private readonly Option<string?> storage = StorageOption.Create();
    private readonly MetadataOptions metadata = new();

    private UploadCommand() { }

    public static Command Create()
    {
        var upload = new UploadCommand();
        var command = new Command("upload", "Uploads articles and prints each one's id and name, tab-separated.")
        {
            upload.files,
            upload.folders,
            upload.name,
            upload.under,
            upload.replace,
            upload.storage,
        };
        upload.metadata.AddTo(command);
        command.Validators.Add(upload.Validate);
        command.SetAction(upload.RunAsync);
        return command;
    }

    private void Validate(CommandResult result)
    {
        var given = result.GetValue(files) ?? [];
        var named = result.GetValue(name);
        var below = result.GetValue(folders) ?? [];
        if (given.Length + below.Length == 0)
        {
            result.AddError("Name at least one FILE, '-' for standard input, or a folder with -r DIR.");
        }
        else if (named is null ? given.Contains(ArticleInput.StandardInput) : given.Length != 1 || below.Length > 0)
        {
            result.AddError("--name goes with exactly one FILE, and standard input ('-') needs it.");
        }
        else if (named is not null && BlobName.ProblemOf(named) is { } wrong)
        {
            result.AddError($"--name is a name to store the article under, such as 2026/story.html. {wrong}");
        }
        else if (result.GetValue(under) is { } prefix && BlobName.ProblemOf(prefix.TrimEnd('/')) is { } odd)
        {
            result.AddError($"--under is what names begin with, such as 2026/january. {odd}");
        }
        else if (below.FirstOrDefault(folder => !folder.Exists) is { } missing)
        {
            result.AddError($"--recursive: there is no folder {missing}");
        }

        InputArguments.RefuseOptions(result, given);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var here = Directory.GetCurrentDirectory();
        List<string> all = [.. parsed.GetValue(files)!, .. (parsed.GetValue(folders) ?? []).SelectMany(FilesOf)];
        RefuseDoubles(all, here);
        await using var open = await OpenStorage.OpenAsync(parsed.GetValue(storage), cancellationToken);
        var encoded = UploadMetadata.Encode(metadata.Values(parsed));
        return await EachFile.RunAsync(
            all,
            LocalSettings.Options().Articles.MaxBytes,
            async (input, _, token) =>
            {
                var blob = NameOf(input, parsed, here);
                if (BlobName.ProblemOf(blob) is { } wrong)
                {
                    throw CommandFailure.WrongUse($"{input.Name}: can't be stored under its own name. {wrong} Choose one with --name.");
                }

                await StorageFaults.ExplainAsync(
                    open.Storage.Account.Uri,
                    () => StoreAsync(open.Storage, blob, input.Bytes, encoded, parsed.GetValue(replace), token)
                );
                return $"{ArticleId.Of(blob)}\t{StandardStreams.OneLine(blob)}";
            },
            cancellationToken
        );
    }

    private string NameOf(ArticleInput input, ParseResult parsed, string here)
    {
        var own =
            parsed.GetValue(name) is not { } given ? UploadName.Of(input, here)
            : input.Inside is null ? given
            : $"{given}/{input.Inside}";
        return parsed.GetValue(under) is { } prefix ? $"{prefix.TrimEnd('/')}/{own}" : own;
    }

    private static IEnumerable<string> FilesOf(DirectoryInfo folder)
    {
        var all = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        };
        foreach (
            var file in folder.EnumerateFiles("*", all).Where(PlainFile.IsArticle).OrderBy(file => file.FullName, StringComparer.Ordinal)
        )
        {
            if (PlainFile.ProblemOf(file) is { } problem)
            {
                StandardStreams.WriteError($"{file.FullName}: {problem} It was not uploaded.");
            }
            else if (file.Length == 0)
            {
                StandardStreams.WriteError($"{file.FullName}: {PlainFile.Empty} It was not uploaded.");
            }
            else
            {
                yield return Path.Combine(folder.ToString(), Path.GetRelativePath(folder.FullName, file.FullName));
            }
        }
    }

    private static void RefuseDoubles(IEnumerable<string> all, string here)
    {
        if (all.GroupBy(file => UploadName.Of(file, here)).FirstOrDefault(same => same.Distinct().Count() > 1) is { } doubled)
        {
            throw CommandFailure.WrongUse(
                $"{string.Join(" and ", doubled)} would both be stored as {doubled.Key}, and nothing was uploaded. Upload one of them with --under or --name."
            );
        }
    }

    private static async Task<bool> StoreAsync(
        SummarizerStorage account,
        string blob,
        ReadOnlyMemory<byte> bytes,
        Dictionary<string, string> encoded,
        bool replaces,
        CancellationToken cancellationToken
    )
    {
        var articles = new ArticleStore(account);
        await new ForgottenNames(account).RemoveAsync(blob, cancellationToken);
        if (!replaces && await articles.FindAsync(blob, cancellationToken) is { } stands)
        {
            var isSame = (await articles.ReadAsync(stands, cancellationToken)).Content.ToMemory().Span.SequenceEqual(bytes.Span);
            if (isSame && encoded.Count == 0)
            {
                return false;
            }

            if (!StandardStreams.Confirms($"{blob} is stored already. Replace it?"))
            {
                throw CommandFailure.WrongUse($"{blob}: is stored already, and was left as it is. --replace overwrites it.");
            }

            replaces = true;
        }

        try
        {
            await articles.UploadAsync(
                blob,
                BinaryData.FromBytes(bytes),
                ContentTypes.Of(blob),
                encoded,
                cancellationToken,
                replaces ? null : new() { IfNoneMatch = ETag.All }
            );
            return true;
        }
        catch (RequestFailedException taken) when (!replaces && taken.Status is 409 or 412)
        {
            throw CommandFailure.WrongUse($"{blob}: somebody stored it just now, and it was left as it is. --replace overwrites it.");
        }
    }
}
