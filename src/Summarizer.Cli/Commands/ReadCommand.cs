using System.CommandLine;
using System.Text.Json;
using Summarizer.Articles;
using Summarizer.Cli.Inputs;
using Summarizer.Cli.JsonLines;
using Summarizer.Cli.Outputs;

namespace Summarizer.Cli.Commands;

/// <summary><c>read FILE… | -</c>: what the reader makes of an upload, without a summary.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var input = new InputArguments();
        var command = new Command("read", "Prints headline, authors, date and body of articles as JSON, and what was cut from them.");
        input.AddTo(command);
        command.SetAction(
            (parsed, cancellationToken) =>
            {
                var maxBytes = LocalSettings.Options().Articles.MaxBytes;
                return parsed.GetValue(input.JsonLines)
                    ? RowsAsync(maxBytes, cancellationToken)
                    : EachFile.RunAsync(
                        parsed.GetValue(input.Files)!,
                        maxBytes,
                        (upload, single, _) => Task.FromResult(File(upload, single)),
                        cancellationToken
                    );
            }
        );
        return command;
    }

    private static string File(ArticleInput upload, bool single)
    {
        var article = ArticleReader.Read(upload.Bytes, upload.Hints).ArticleOf(upload.Name);
        return JsonSerializer.Serialize(ReadResult.Of(upload.Name, article), single ? CliJson.Indented : CliJson.Line);
    }

    private static async Task<int> RowsAsync(long maxBytes, CancellationToken cancellationToken)
    {
        await RowStream.RunAsync(
            StandardStreams.Input,
            StandardStreams.Output,
            (row, _) => Task.FromResult<object>(ReadResult.Of(row.Id, row.ReadArticle(maxBytes))),
            cancellationToken
        );
        return ExitCodes.Done;
    }
}
