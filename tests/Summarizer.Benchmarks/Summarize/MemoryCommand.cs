using System.CommandLine;

namespace Summarizer.Benchmarks.Summarize;

/// <summary>`memory`: started by `summarize` as a process of its own, so that nothing else is loaded.</summary>
internal static class MemoryCommand
{
    public static Command Create()
    {
        var command = new Command("memory", "What the extractive model takes, in an otherwise empty process") { Hidden = true };
        command.SetAction(_ => SummarizeSpeed.PrintMemory());
        return command;
    }
}
