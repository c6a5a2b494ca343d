using System.CommandLine;
using Summarizer.Benchmarks.Check;
using Summarizer.Benchmarks.Dates;
using Summarizer.Benchmarks.Read;
using Summarizer.Benchmarks.Summarize;

var commands = new RootCommand("Summarizer's quality and speed, measured beside peers.")
{
    CheckCommand.Create(),
    ReadCommand.Create(),
    SummarizeCommand.Create(),
    FitCommand.Create(),
    MemoryCommand.Create(),
    DatesCommand.Create(),
};
return await commands.Parse(args).InvokeAsync();
