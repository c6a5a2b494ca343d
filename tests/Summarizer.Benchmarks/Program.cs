using System.CommandLine;
using Summarizer.Benchmarks.Answers;
using Summarizer.Benchmarks.Check;
using Summarizer.Benchmarks.Corpus;
using Summarizer.Benchmarks.Costs;
using Summarizer.Benchmarks.Dates;
using Summarizer.Benchmarks.Facts;
using Summarizer.Benchmarks.Growth;
using Summarizer.Benchmarks.Load;
using Summarizer.Benchmarks.Names;
using Summarizer.Benchmarks.Quotes;
using Summarizer.Benchmarks.Read;
using Summarizer.Benchmarks.Site;
using Summarizer.Benchmarks.Summarize;

var commands = new RootCommand("Summarizer's quality, speed and load, measured beside peers.")
{
    AnswersCommand.Create(),
    CheckCommand.Create(),
    ReadCommand.Create(),
    SummarizeCommand.Create(),
    FitCommand.Create(),
    FactsCommand.Create(),
    MemoryCommand.Create(),
    LoadCommand.Create(),
    CostsCommand.Create(),
    DatesCommand.Create(),
    NamesCommand.Create(),
    QuotesCommand.Create(),
    SiteCommand.Create(),
    CorpusCommand.Create(),
    CorpusChildCommand.Create(),
    GrowthCommand.Create(),
    GrowthChild.Create(),
};
return await commands.Parse(args).InvokeAsync();
