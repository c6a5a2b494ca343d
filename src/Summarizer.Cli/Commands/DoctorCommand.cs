using System.CommandLine;
using System.Runtime.InteropServices;
using Summarizer.Cli.Accounts;
using Summarizer.Cli.Checkup;
using Summarizer.Cli.Local;

namespace Summarizer.Cli.Commands;

/// <summary><c>doctor</c>: whether everything that the program needs is there, a line each, with what to do where it is not.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var storage = StorageOption.Create();
        var command = new Command(
            "doctor",
            "Looks at machine, settings, storage and model: a line each, 'ok' or 'mend' with what to do; 0 only if all is right. Asks the model for a word."
        )
        {
            storage,
        };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var isRight = true;
                await foreach (var finding in FindingsAsync(parsed.GetValue(storage), cancellationToken))
                {
                    isRight &= finding.IsRight;
                    await StandardStreams.WriteAsync(StandardStreams.OneLine(finding.ToString()) + "\n", cancellationToken);
                }

                return isRight ? ExitCodes.Done : ExitCodes.Failed;
            }
        );
        return command;
    }

    private static async IAsyncEnumerable<Finding> FindingsAsync(
        string? storage,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        yield return new(".NET", RuntimeInformation.FrameworkDescription);
        yield return await MachineChecks.NodeAsync(cancellationToken);
        yield return MachineChecks.StoragePorts();
        yield return MachineChecks.SitePort(SitePort.Known);
        yield return MachineChecks.Disk();
        var settings = ServiceChecks.Settings().ToList();
        foreach (var finding in settings)
        {
            yield return finding;
        }

        if (!settings.All(finding => finding.IsRight))
        {
            yield break;
        }

        foreach (var finding in await StorageChecks.AllAsync(storage, cancellationToken))
        {
            yield return finding;
        }

        var options = LocalSettings.Options();
        yield return await ServiceChecks.ModelAsync(options.Model, cancellationToken);
        yield return await ServiceChecks.FeedsAsync(options.Site.BaseUrl, cancellationToken);
    }
}
