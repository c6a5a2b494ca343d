using System.Text;
using Spectre.Console;

namespace Summarizer.Cli;

/// <summary>Standard output carries only results, standard error everything else; both UTF-8 without a byte order mark.</summary>
internal static class StandardStreams
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Stream Input { get; } = Console.OpenStandardInput();

    public static Stream Output { get; } = Console.OpenStandardOutput();

    public static TextWriter Error { get; } =
        TextWriter.Synchronized(new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = "\n" });

    /// <summary>Standard error as a terminal; null where it goes to a file or a pipe.</summary>
    public static IAnsiConsole? ErrorConsole { get; } =
        Console.IsErrorRedirected ? null : AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    /// <summary>Standard output as a terminal; null where it goes to a file or a pipe, or where the terminal can't draw.</summary>
    public static IAnsiConsole? OutputConsole { get; } = Console.IsOutputRedirected ? null : AnsiConsole.Console;

    /// <summary>One line whatever the message holds: scripts and people read errors line by line.</summary>
    public static void WriteError(string message) => Error.WriteLine($"error: {OneLine(TypedCommand.In(message))}");

    /// <returns>False also where nobody is there to answer.</returns>
    public static bool Confirms(string question)
    {
        if (Console.IsInputRedirected || Console.IsErrorRedirected)
        {
            return false;
        }

        Error.Write($"{OneLine(question)} [y/N] ");
        return Console.ReadLine()?.Trim() is "y" or "Y" or "yes";
    }

    public static async Task WriteAsync(string text, CancellationToken cancellationToken)
    {
        // Whoever reads a pipe gets every byte; a terminal obeys some of them.
        await Output.WriteAsync(Utf8.GetBytes(Console.IsOutputRedirected ? text : TerminalText.Safe(text)), cancellationToken);
        await Output.FlushAsync(cancellationToken);
    }

    public static string OneLine(string text) => Publishing.OneLine.Of(text);
}
