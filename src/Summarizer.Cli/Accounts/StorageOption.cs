using System.CommandLine;

namespace Summarizer.Cli.Accounts;

/// <summary><c>--storage</c>: which account a command works on.</summary>
internal static class StorageOption
{
    public static Option<string?> Create() =>
        new("--storage")
        {
            Description =
                "A connection string, or the blob service's address (an identity that DefaultAzureCredential finds opens it). "
                + "Without it: the setting ArticleStorage or ArticleStorage__blobServiceUri; without those: the local storage (Azurite) of this folder or the next one above that has one, started where it does not run.",
            HelpName = "CONNECTION-OR-URI",
        };
}
