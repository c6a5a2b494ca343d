namespace Summarizer.Cli.Azurite;

/// <summary>Where Azurite is installed and keeps its data, and whether it takes the usual ports.</summary>
public sealed record AzuritePlace
{
    /// <summary>Where npm installs it; shared by everything on this machine that uses the same checkout or the same tool.</summary>
    public required string InstallFolder { get; init; }

    /// <summary>Null keeps everything in memory: gone when it stops.</summary>
    public string? DataFolder { get; init; }

    /// <summary>The ports 10000 to 10002 where they are free, and an Azurite that listens there already; else always free ports of its own.</summary>
    public bool UsualPorts { get; init; }

    /// <summary>What the command line uses: one storage for this checkout, or for this user where the tool is installed.</summary>
    public static AzuritePlace Local { get; } =
        new()
        {
            InstallFolder = Path.Combine(Home, "azurite"),
            DataFolder = Path.Combine(Home, "storage"),
            UsualPorts = true,
        };

    /// <summary>Storage of the caller's own that nobody else sees, for tests.</summary>
    public static AzuritePlace InMemory { get; } = new() { InstallFolder = Local.InstallFolder };

    private static string Home =>
        Checkout() is { } root
            ? Path.Combine(root, ".summarizer")
            : Path.Combine(
                Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
                "summarizer"
            );

    private static string? Checkout()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Summarizer.sln")))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
