using System.CommandLine;
using Summarizer.Cli.Inputs;
using Summarizer.Cli.JsonLines;
using Summarizer.Cli.Outputs;
using Summarizer.Summaries;

namespace Summarizer.Cli.Commands;

/// <summary><c>summarize FILE… | -</c>: an article's summary to standard output, without storage.</summary>
internal static class SummarizeCommand
{
    public static Command Create()
    {
        var input = new InputArguments();
        var format = new Option<string>("--format")
        {
            Description = "json is summary.json with everything in it; several files and rows come as JSON only.",
            HelpName = "json|md|html|text",
            DefaultValueFactory = _ => "json",
        };
        format.AcceptOnlyFromAmong("json", "md", "html", "text");
        var model = new Option<string>("--model")
        {
            Description =
                "auto is Azure OpenAI where Summarizer__Model__Endpoint is set, else the extractive model, which needs no network.",
            HelpName = "auto|extractive|openai",
            DefaultValueFactory = _ => "auto",
        };
        model.AcceptOnlyFromAmong("auto", "extractive", "openai");
        var length = new Option<string>("--length")
        {
            Description = "How long the summary is.",
            HelpName = "brief|standard|long",
            DefaultValueFactory = _ => "standard",
        };
        length.AcceptOnlyFromAmong("brief", "standard", "long");

        var command = new Command("summarize", "Prints an article's summary and key facts, each with the words that bear it out.")
        {
            format,
            model,
            length,
        };
        input.AddTo(command);
        command.Validators.Add(result =>
        {
            if (
                result.GetValue(format) is not (null or "json")
                && (result.GetValue(input.JsonLines) || result.GetValue(input.Files) is { Length: > 1 })
            )
            {
                result.AddError("Several articles come as JSON Lines: leave out --format, or name one file at a time.");
            }
        });
        command.SetAction(
            (parsed, cancellationToken) =>
            {
                var options = LocalSettings.Options();
                var summarizer = new ArticleSummarizer(
                    new ExtractiveModel(),
                    TimeProvider.System,
                    LocalModel.Create(parsed.GetValue(model)!, options)
                );
                var request = new SummaryRequest(
                    Enum.Parse<SummaryLength>(parsed.GetValue(length)!, ignoreCase: true),
                    options.Summary.Language
                );
                var summarize = new FileSummarizer(summarizer, request, options.Articles.MaxBytes);
                return parsed.GetValue(input.JsonLines)
                    ? RowsAsync(summarize, cancellationToken)
                    : EachFile.RunAsync(
                        parsed.GetValue(input.Files)!,
                        options.Articles.MaxBytes,
                        (upload, single, token) => summarize.FileAsync(upload, parsed.GetValue(format)!, single, token),
                        cancellationToken
                    );
            }
        );
        return command;
    }

    private static async Task<int> RowsAsync(FileSummarizer summarize, CancellationToken cancellationToken)
    {
        await RowStream.RunAsync(StandardStreams.Input, StandardStreams.Output, summarize.RowAsync, cancellationToken);
        return ExitCodes.Done;
    }
}
