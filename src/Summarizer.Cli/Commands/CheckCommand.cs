using System.CommandLine;
using System.Text.Json;
using Summarizer.Articles;
using Summarizer.Cli.Inputs;
using Summarizer.Cli.JsonLines;
using Summarizer.Cli.Outputs;

namespace Summarizer.Cli.Commands;

/// <summary><c>check --article FILE CLAIM…</c>: which sentences of a text an article bears out.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var article = new Option<string?>("--article")
        {
            Description = "The article to check against, in any format that is read; '-' is standard input.",
            HelpName = "FILE",
        };
        var rows = new Option<bool>("--jsonl")
        {
            Description = """
                Rows {"id","text","claim"} from standard input; {"id","claim","supported","score","reason","evidence"} to standard output in the same order.
                """,
        };
        var format = new Option<string>("--format")
        {
            Description = "text for a person, json with the document that offsets refer to",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var claims = new Argument<string[]>("CLAIM")
        {
            Description = "What is to be borne out: a sentence, or a whole blurb.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command(
            "check",
            "Tells sentence by sentence what an article bears out. Exit code 3 when something is not borne out."
        )
        {
            claims,
            article,
            rows,
            format,
        };
        command.Validators.Add(result =>
        {
            var (file, named, jsonl) = (result.GetValue(article), result.GetValue(claims) ?? [], result.GetValue(rows));
            if (jsonl ? file is not null || named.Length > 0 : file is null || named.Length == 0)
            {
                result.AddError(
                    jsonl
                        ? "--jsonl reads rows from standard input and takes neither --article nor CLAIM."
                        : "Name --article FILE and at least one CLAIM, or --jsonl for rows."
                );
            }
        });
        command.SetAction(
            (parsed, cancellationToken) =>
            {
                var maxBytes = LocalSettings.Options().Articles.MaxBytes;
                return parsed.GetValue(rows)
                    ? RowsAsync(maxBytes, cancellationToken)
                    : FileAsync(
                        parsed.GetValue(article)!,
                        parsed.GetValue(claims)!,
                        parsed.GetValue(format) == "json",
                        maxBytes,
                        cancellationToken
                    );
            }
        );
        return command;
    }

    private static async Task<int> FileAsync(string file, string[] claims, bool json, long maxBytes, CancellationToken cancellationToken)
    {
        var upload = await ArticleInput.OpenAsync(file, maxBytes, cancellationToken);
        var report = CheckReport.Of(file, ArticleReader.Read(upload.Bytes, upload.Hints).ArticleOf(file), claims);
        await StandardStreams.WriteAsync(
            json ? JsonSerializer.Serialize(report, CliJson.Indented) + "\n" : report.ToText(),
            cancellationToken
        );
        return report.Supported ? ExitCodes.Done : ExitCodes.NotBorneOut;
    }

    private static async Task<int> RowsAsync(long maxBytes, CancellationToken cancellationToken)
    {
        var refuted = 0;
        await RowStream.RunAsync(
            StandardStreams.Input,
            StandardStreams.Output,
            (row, _) =>
            {
                var result = CheckRow.Of(row, maxBytes);
                Interlocked.Add(ref refuted, result.Supported ? 0 : 1);
                return Task.FromResult<object>(result);
            },
            cancellationToken
        );
        return refuted == 0 ? ExitCodes.Done : ExitCodes.NotBorneOut;
    }
}
