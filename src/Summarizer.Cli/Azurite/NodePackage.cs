namespace Summarizer.Cli.Azurite;

/// <summary>A program for Node.js that npm installs on first use.</summary>
/// <param name="Title">What a person is told: its name, and what it is for.</param>
/// <param name="Source">The folder that holds its package.json, package-lock.json and start.js.</param>
/// <param name="Module">The package that must be there once it is installed.</param>
/// <param name="Otherwise">What a person can do instead; null for nothing.</param>
internal sealed record NodePackage(string Title, string Source, string Module, string? Otherwise = null)
{
    /// <summary>How long npm may be silent before its registry is asked whether it is there.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(15);

    public string Name => Title.Split(',')[0];
}
