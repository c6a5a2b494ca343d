using System.CommandLine;
using System.CommandLine.Parsing;

namespace Summarizer.Cli;

/// <summary>What somebody meant who typed no command: one that is spelt nearly so, a file, an address, the word for help.</summary>
internal static class DidYouMean
{
    /// <returns>What the first error is taken to mean; null where nothing is near.</returns>
    public static string? Of(ParseResult parsed, RootCommand root, string[] args) =>
        Of(root, args) ?? Option(parsed) ?? Expected(parsed.Errors[0].SymbolResult) ?? Subcommand(parsed.CommandResult.Command);

    /// <summary>An option that is spelt nearly so.</summary>
    private static string? Option(ParseResult parsed) =>
        parsed.UnmatchedTokens.FirstOrDefault(token => token.StartsWith("--", StringComparison.Ordinal)) is { } word
        && NearName.Of(word.Split('=')[0], parsed.CommandResult.Command.Options.Select(option => option.Name)) is { } near
            ? $"Did you mean '{near}'?"
            : null;

    /// <summary>What an option takes, where what it was given is nothing of the kind.</summary>
    private static string? Expected(SymbolResult? result) =>
        result is OptionResult { Option: { Description: { } told } option } && option.CompletionSources.Count == 0
            ? $"{option.Name} {option.HelpName ?? option.Name.Trim('-').ToUpperInvariant()}: {told.TrimEnd('.')}."
            : null;

    private static string? Subcommand(Command command) =>
        command is not RootCommand && command.Subcommands.Count > 0
            ? $"Say which: {string.Join(", ", command.Subcommands.Select(one => $"'{command.Name} {one.Name}'"))}."
            : null;

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

        if (word.StartsWith('-'))
        {
            return null;
        }

        return File.Exists(word) ? $"Did you mean 'summarizer summarize {word}' or 'summarizer upload {word}'?"
            : NearName.Of(word, root.Subcommands.Select(command => command.Name)) is { } near ? $"Did you mean 'summarizer {near}'?"
            : null;
    }
}
