namespace Summarizer.Cli.Azurite;

/// <summary>Installs the pinned Azurite on first use.</summary>
internal static class AzuriteInstaller
{
    private static readonly NodePackage Azurite = new(
        "Azurite, the local storage",
        Path.Combine(AppContext.BaseDirectory, "Azurite"),
        "azurite",
        "name a storage account with --storage"
    );

    /// <returns>The script that starts it.</returns>
    /// <exception cref="AzuriteException">npm could not install it.</exception>
    public static Task<string> EnsureAsync(NodeRuntime node, string folder, IProgress<string> log, CancellationToken cancellationToken) =>
        NodePackageInstaller.EnsureAsync(node, Azurite, folder, log, cancellationToken);
}
