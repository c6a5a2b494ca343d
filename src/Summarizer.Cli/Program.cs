using System.CommandLine;
using Summarizer.Cli;
using Summarizer.Cli.Commands;
using Summarizer.Storage;

var root = new RootCommand(
    "Reads articles, summarizes them, and points every claim at the words that bear it out. Without a command it does what 'run' does."
)
{
    RunCommand.Create(),
    ReadCommand.Create(),
    SummarizeCommand.Create(),
    CheckCommand.Create(),
    UploadCommand.Create(),
    ListCommand.Create(),
    ShowCommand.Create(),
    SweepCommand.Create(),
    RetryCommand.Create(),
    BackfillCommand.Create(),
    DecisionCommand.Create(EditorVerb.Approve),
    DecisionCommand.Create(EditorVerb.Hold),
    DecisionCommand.Create(EditorVerb.Withdraw),
    ForgetCommand.Create(),
    SiteCommand.Create(),
    DigestCommand.Create(),
    CostsCommand.Create(),
    NotifyCommand.Create(),
    AzuriteCommand.Create(),
    SettingsCommand.Create(),
    DoctorCommand.Create(),
    OpenCommand.Create(),
};
RunCommand.AddTo(root);
return await CommandHost.RunAsync(root, args);
