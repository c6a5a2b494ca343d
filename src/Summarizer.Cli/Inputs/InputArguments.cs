using System.CommandLine;
using System.CommandLine.Parsing;

namespace Summarizer.Cli.Inputs;

/// <summary>What <c>read</c> and <c>summarize</c> take: files, standard input, or rows.</summary>
internal sealed class InputArguments
{
    public Argument<string[]> Files { get; } =
        new("FILE")
        {
            Description =
                "Articles: text, Markdown, HTML, PDF, Word, mail, JSON, or zips of them. '-' is standard input. Several files give JSON Lines, one row a file.",
            Arity = ArgumentArity.ZeroOrMore,
        };

    public Option<bool> JsonLines { get; } =
        new("--jsonl")
        {
            Description = """
                Rows from standard input to standard output in the same order: {"id", "html" or "text", "url" if known}.
                A row with "text" is clean article text. A bad row gives {"id","error"}; the rest goes on.
                """,
        };

    public void AddTo(Command command)
    {
        command.Arguments.Add(Files);
        command.Options.Add(JsonLines);
        command.Validators.Add(result =>
        {
            var files = result.GetValue(Files) ?? [];
            var rows = result.GetValue(JsonLines);
            if (rows && files.Length > 0)
            {
                result.AddError("--jsonl reads rows from standard input and takes no FILE.");
            }
            else if (!rows && files.Length == 0)
            {
                result.AddError("Name at least one FILE, '-' for standard input, or --jsonl for rows.");
            }
            else if (files.Count(file => file == ArticleInput.StandardInput) > 1)
            {
                result.AddError("Standard input ('-') can be read only once.");
            }

            RefuseOptions(result, files);
        });
    }

    /// <summary>What looks like an option and is none would be taken for a file, after others were already worked on.</summary>
    public static void RefuseOptions(CommandResult result, IEnumerable<string> files)
    {
        if (files.FirstOrDefault(file => file.StartsWith("--", StringComparison.Ordinal) && !File.Exists(file)) is { } unknown)
        {
            result.AddError($"{unknown} is no option of '{result.Command.Name}', and no file.");
        }
    }
}
