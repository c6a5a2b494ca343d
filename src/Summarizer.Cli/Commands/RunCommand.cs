using System.CommandLine;
using Summarizer.Cli.Accounts;
using Summarizer.Cli.Board;
using Summarizer.Cli.Local;
using Summarizer.Storage;
using Summarizer.Summaries.OpenAI;

namespace Summarizer.Cli.Commands;

/// <summary><c>run</c>, also without a word: the local pipeline, from upload to page.</summary>
internal static class RunCommand
{
    public static Command Create()
    {
        var command = new Command(
            "run",
            "Runs the whole pipeline here: local storage, the samples, then whatever is uploaded, until Ctrl-C. Also without a word."
        );
        AddTo(command);
        return command;
    }

    /// <summary>Makes a command the local pipeline: <c>run</c>, and the root for those who give no word.</summary>
    public static void AddTo(Command command)
    {
        var once = new Option<bool>("--once")
        {
            Description = "End when the samples (and the files that are in the inbox) are done; 0 only if each has its summary.",
        };
        var inbox = new Option<DirectoryInfo?>("--inbox")
        {
            Description = "A folder whose files are uploaded as they appear.",
            HelpName = "DIR",
        };
        var storage = StorageOption.Create();
        var functions = FunctionsHost.Option(
            "A Functions host that does the work in place of this process; it is told of each upload as Event Grid does."
        );
        var samplesOption = new Option<string>("--samples")
        {
            Description = "Whether the samples are uploaded.",
            HelpName = "on|off",
            DefaultValueFactory = _ => "on",
        };
        samplesOption.AcceptOnlyFromAmong("on", "off");
        inbox.Validators.Add(result =>
        {
            if (result.GetValue(inbox) is { Exists: false } folder)
            {
                result.AddError($"--inbox: there is no folder {folder.FullName}. Create it, or name another.");
            }
        });
        command.Options.Add(once);
        command.Options.Add(inbox);
        command.Options.Add(storage);
        command.Options.Add(functions);
        command.Options.Add(samplesOption);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                if (StandardStreams.ErrorConsole is null)
                {
                    StandardStreams.Error.WriteLine("Starting: storage, the samples, then whatever is uploaded.");
                }

                await using var open = await OpenStorage.OpenAsync(parsed.GetValue(storage), cancellationToken);
                if (open.UnusualConnection is { } connection)
                {
                    StandardStreams.Error.WriteLine(
                        $"The ports 10000 to 10002 are taken: local storage listens elsewhere. Its connection string:\n{connection}"
                    );
                }

                var samples = parsed.GetValue(samplesOption) == "on";
                var host = parsed.GetValue(functions) is { } address ? new FunctionsHost(address, open.Storage) : null;
                return parsed.GetValue(once)
                    ? await OnceAsync(open, parsed.GetValue(inbox), host, samples, cancellationToken)
                    : await ForeverAsync(open, parsed.GetValue(inbox), host, samples, cancellationToken);
            }
        );
    }

    private static async Task<int> OnceAsync(
        OpenStorage open,
        DirectoryInfo? inbox,
        FunctionsHost? host,
        bool samples,
        CancellationToken cancellationToken
    )
    {
        await using var pipeline = Pipeline.On(open);
        return await BoardView.RunAsync(view => Local(pipeline, view, inbox, host, samples).OnceAsync(cancellationToken));
    }

    private static async Task<int> ForeverAsync(
        OpenStorage open,
        DirectoryInfo? inbox,
        FunctionsHost? host,
        bool samples,
        CancellationToken cancellationToken
    )
    {
        // What the pipeline's calls find wrong with the model is what the site's health page tells.
        var health = new ModelHealth(TimeProvider.System);
        await using var site = await LocalSite.StartAsync(services => Pipeline.Register(services, open, health: health), cancellationToken);
        await using var pipeline = Pipeline.On(open, site.Address, health);
        await MovedSite.FollowAsync(pipeline, cancellationToken);
        CommandHost.EndsByInterrupt();
        return await BoardView.RunAsync(async view =>
        {
            await Local(pipeline, view, inbox, host, samples).ForeverAsync(site.Address, cancellationToken);
            return ExitCodes.Done;
        });
    }

    private static LocalRun Local(Pipeline pipeline, BoardView view, DirectoryInfo? inbox, FunctionsHost? host, bool samples) =>
        new(
            pipeline,
            new ArticleBoard(pipeline.Storage, view),
            inbox is null
                ? null
                : new Inbox(
                    inbox.FullName,
                    pipeline.Get<ArticleStore>(),
                    new ForgottenNames(pipeline.Storage),
                    LocalSettings.Options().Articles.MaxBytes
                ),
            host,
            samples
        );
}
