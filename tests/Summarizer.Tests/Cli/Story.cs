namespace Summarizer.Tests.Cli;

/// <summary>An article of our own invention, and files that hold it.</summary>
internal static class Story
{
    public const string Text = """
        Vellmar council backs tram line to the harbour

        By Ingrid Halloway
        March 4, 2025

        VELLMAR: The council of Vellmar voted on Tuesday to build a tram line from the old market to the harbour. It is expected to cost 48 million crowns and to open in 2028.

        "This is the link that the harbour has waited for since 1990," said mayor Tomas Brandl. Twelve of the nineteen members voted for the plan, which the opposition called too dear.

        The line will have nine stops. Work is to begin in September, after the summer fair.
        """;

    public static async Task<string> FileAsync(string name, string text)
    {
        var folder = Directory.CreateTempSubdirectory("summarizer-cli-").FullName;
        var file = Path.Combine(folder, name);
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        return file;
    }

    /// <summary>A shell script in the place of a program.</summary>
    public static async Task ScriptAsync(string file, string lines)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The script is one of a shell.");
        await File.WriteAllTextAsync(file, $"#!/bin/sh\n{lines}\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
