using System.CommandLine;
using Summarizer.Benchmarks.Read;

var commands = new RootCommand("Summarizer's quality and speed, measured beside peers.")
{
    ReadCommand.Create(),
};
return await commands.Parse(args).InvokeAsync();
