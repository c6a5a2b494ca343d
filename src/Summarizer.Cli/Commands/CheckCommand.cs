using System.Collections.Concurrent;
using System.CommandLine;
using System.Text.Json;
using Summarizer.Articles;
using Summarizer.Cli.Inputs;
using Summarizer.Cli.JsonLines;
using Summarizer.Cli.Outputs;
using Summarizer.Grounding;

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
                Rows {"id","text","claim"[,"quotes"][,"title"][,"published"][,"language"]} from standard input;
                {"id","claim","verdict","supported","score","reason","evidence"} to standard output in the same order.
                "quotes" are the article's words that were given for the claim: what only others bear out is open.
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
            """
            Tells sentence by sentence what an article bears out, what it contradicts and what is left open: borne out is what its sentences
            say, contradicted what it has in no form or turns round, open everything else, which somebody has to read.
            Exit code 3 when something is contradicted, 4 when nothing is but something is open.
            """
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
        var report = CheckReport.Of(file, ArticleReader.Read(upload.Bytes, upload.Hints, cancellationToken).ArticleOf(file), claims);
        await StandardStreams.WriteAsync(
            json ? JsonSerializer.Serialize(report, CliJson.Indented) + "\n" : report.ToText(),
            cancellationToken
        );
        return ExitCodes.Of(report.Sentences.Select(s => s.Verdict));
    }

    private static async Task<int> RowsAsync(long maxBytes, CancellationToken cancellationToken)
    {
        var verdicts = new ConcurrentDictionary<VerdictKind, int>();
        await RowStream.RunAsync(
            StandardStreams.Input,
            StandardStreams.Output,
            (row, _) =>
            {
                var result = CheckRow.Of(row, maxBytes);
                verdicts[result.Verdict] = 1;
                return Task.FromResult<object>(result);
            },
            cancellationToken
        );
        return ExitCodes.Of(verdicts.Keys);
    }
}
