using System.CommandLine;
using Summarizer.Cli;

return await CommandHost.RunAsync(
    new RootCommand("Reads articles, summarizes them, and points every claim at the words that bear it out.")
    {
        ReadCommand.Create(),
        SummarizeCommand.Create(),
        UploadCommand.Create(),
        ListCommand.Create(),
        ShowCommand.Create(),
        SweepCommand.Create(),
        WithdrawCommand.Create(),
        AzuriteCommand.Create(),
    },
    args);
