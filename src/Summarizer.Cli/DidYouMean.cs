using System.CommandLine;

namespace Summarizer.Cli;

/// <summary>What somebody meant who typed no command: one that is spelt nearly so, a file, an address, the word for help.</summary>
internal static class DidYouMean
{
    /// <returns>Null where the first word is a command, or like none.</returns>
    public static string? Of(RootCommand root, string[] args)
    {
        if (args is not [var word, ..] || root.Subcommands.Any(command => command.Name == word))
        {
            return null;
        }

        if (word is "help" or "/?" or "-?")
        {
            return "Did you mean 'summarizer --help'?";
        }

        if (Uri.TryCreate(word, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            return "Pages are not fetched: save it, then 'summarizer summarize FILE'.";
        }

        return File.Exists(word) ? $"Did you mean 'summarizer summarize {word}' or 'summarizer upload {word}'?"
            : NearName.Of(word, root.Subcommands.Select(command => command.Name)) is { } near ? $"Did you mean 'summarizer {near}'?"
            : null;
    }
}
