using System.CommandLine;
using System.Diagnostics;
using Summarizer.Cli.Accounts;
using Summarizer.Storage;

namespace Summarizer.Cli.Commands;

/// <summary><c>open [site|summaries|ID]</c>: a page of the running site in the browser.</summary>
internal static class OpenCommand
{
    public static Command Create()
    {
        var what = new Argument<string>("WHAT")
        {
            Description = "site (what readers see), summaries (every article and what became of it), or an article's id or name.",
            DefaultValueFactory = _ => "site",
        };
        var print = new Option<bool>("--print") { Description = "Print the address, and open nothing." };
        var storage = StorageOption.Create();
        var command = new Command("open", "Opens a page of the site that 'summarizer run' serves in the browser.") { what, print, storage };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var address = new Uri(
                    LocalSettings.SiteAddress,
                    parsed.GetValue(what) switch
                    {
                        "site" => "",
                        "summaries" => "summaries/",
                        var article => $"summaries/{await IdAsync(parsed.GetValue(storage), article!, cancellationToken)}/summary.html",
                    }
                );
                await StandardStreams.WriteAsync(address.AbsoluteUri + "\n", cancellationToken);
                if (!parsed.GetValue(print))
                {
                    Show(address);
                }

                return ExitCodes.Done;
            }
        );
        return command;
    }

    private static async Task<string> IdAsync(string? storage, string article, CancellationToken cancellationToken)
    {
        if (ArticleId.IsId(article))
        {
            return article;
        }

        string? id = null;
        await OpenStorage.UseAsync(
            storage,
            async open =>
            {
                id = (await EntryLookup.FindAsync(open.Storage, article, cancellationToken))?.Id;
                return ExitCodes.Done;
            },
            cancellationToken
        );
        return id ?? throw CommandFailure.WrongUse($"{article}: no article is known under this id or name. See 'summarizer list'.");
    }

    /// <exception cref="CommandFailure">There is no browser to open it with.</exception>
    public static void Show(Uri address)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
        }
        catch (Exception missing) when (missing is System.ComponentModel.Win32Exception or PlatformNotSupportedException)
        {
            throw CommandFailure.Failed($"No browser could be started. Open {address.AbsoluteUri} yourself.", missing);
        }
    }
}
