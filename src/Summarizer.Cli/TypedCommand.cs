namespace Summarizer.Cli;

/// <summary>How this program was called, so that hints can be typed as they stand.</summary>
internal static class TypedCommand
{
    private const string Tool = "summarizer";

    /// <summary>The installed tool's name, or what runs it from the checkout.</summary>
    public static string Name { get; } =
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == Tool ? Tool : "dotnet run --project src/Summarizer.Cli --";

    /// <summary>Hints are written with the tool's name.</summary>
    public static string In(string text) => text.Replace($"'{Tool} ", $"'{Name} ", StringComparison.Ordinal);
}
