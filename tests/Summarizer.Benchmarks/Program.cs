using System.CommandLine;
using Summarizer.Benchmarks.Answers;
using Summarizer.Benchmarks.Chaos;
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
using Summarizer.Benchmarks.Start;
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
    StartCommand.Create(),
    CostsCommand.Create(),
    DatesCommand.Create(),
    NamesCommand.Create(),
    QuotesCommand.Create(),
    SiteCommand.Create(),
    DuplicatesCommand.Create(),
    ChaosCommand.Create(),
    ChaosWorkerCommand.Create(),
    CorpusCommand.Create(),
    CorpusChildCommand.Create(),
    GrowthCommand.Create(),
    GrowthChild.Create(),
};

// A worker of `chaos` ends as a host does: when its runs have handed back what they hold, however often it is told to.
var configuration = args is [ChaosWorkerCommand.Name] ? new InvocationConfiguration { ProcessTerminationTimeout = null } : null;
return await commands.Parse(args).InvokeAsync(configuration);
