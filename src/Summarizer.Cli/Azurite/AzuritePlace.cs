namespace Summarizer.Cli.Azurite;

/// <summary>Where Azurite is installed and keeps its data, and whether it takes the usual ports.</summary>
public sealed record AzuritePlace
{
    private const string Marker = ".summarizer";

    /// <summary>Where npm installs it; shared by everything on this machine that uses the same checkout or the same tool.</summary>
    public required string InstallFolder { get; init; }

    /// <summary>Null keeps everything in memory: gone when it stops.</summary>
    public string? DataFolder { get; init; }

    /// <summary>The ports 10000 to 10002 where they are free; else always free ports of its own.</summary>
    public bool UsualPorts { get; init; }

    /// <summary>
    /// What the command line uses: the storage of the folder that it is called in, known by its <c>.summarizer</c>, or of the next one above
    /// that has one; in a checkout the checkout's. An Azurite that listens somewhere and is none of this folder's is asked for by name.
    /// </summary>
    public static AzuritePlace Local { get; } =
        new()
        {
            InstallFolder = Path.Combine(Programs, "azurite"),
            DataFolder = Path.Combine(HomeOf(Directory.GetCurrentDirectory()), "storage"),
            UsualPorts = true,
        };

    /// <summary>Storage of the caller's own that nobody else sees, for tests.</summary>
    public static AzuritePlace InMemory { get; } = new() { InstallFolder = Local.InstallFolder };

    /// <summary>The folder that holds the storage, with what marks it as such.</summary>
    public string? Home => DataFolder is null ? null : Path.GetDirectoryName(DataFolder);

    /// <returns>Where the storage of a folder is, or would be.</returns>
    internal static string HomeOf(string folder) =>
        Path.Combine(Above(folder, place => Directory.Exists(Path.Combine(place, Marker))) ?? Checkout(folder) ?? folder, Marker);

    private static string Programs =>
        Checkout(AppContext.BaseDirectory) is { } root
            ? Path.Combine(root, Marker)
            : Path.Combine(
                Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
                "summarizer"
            );

    private static string? Checkout(string folder) => Above(folder, place => File.Exists(Path.Combine(place, "Summarizer.sln")));

    private static string? Above(string folder, Func<string, bool> holds)
    {
        for (var place = new DirectoryInfo(folder); place is not null; place = place.Parent)
        {
            if (holds(place.FullName))
            {
                return place.FullName;
            }
        }

        return null;
    }
}
