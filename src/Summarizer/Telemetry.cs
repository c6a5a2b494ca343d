using System.Diagnostics.Metrics;
using Summarizer.Storage;
using Summarizer.Summaries;

namespace Summarizer;

/// <summary>Every meter of the program, under the name <c>Summarizer</c>; the model's own calls are told by the chat client's <c>gen_ai</c> metrics.</summary>
internal static class Telemetry
{
    private static readonly Meter Meter = new("Summarizer");

    private static readonly Counter<long> Runs = Meter.CreateCounter<long>(
        "summarizer.runs",
        "{run}",
        "Runs that held an article, by the state they left it in."
    );

    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>(
        "summarizer.run.duration",
        "s",
        "How long such a run took."
    );

    private static readonly Counter<long> Fallbacks = Meter.CreateCounter<long>(
        "summarizer.fallbacks",
        "{summary}",
        "Summaries that the extractive model made in place of the configured one, by reason."
    );

    private static readonly Counter<long> Warnings = Meter.CreateCounter<long>(
        "summarizer.warnings",
        "{summary}",
        "Summaries that stand, but with something left undone: a second opinion that was not given."
    );

    public static void RunEnded(ArticleState state, StartedBy startedBy, TimeSpan duration)
    {
        var tag = KeyValuePair.Create<string, object?>("state", state.ToString());
        Runs.Add(1, tag, KeyValuePair.Create<string, object?>("started_by", startedBy.ToString()));
        Durations.Record(duration.TotalSeconds, tag);
    }

    public static void Made(Generation generation)
    {
        if (generation.Fallback is { } reason)
        {
            Fallbacks.Add(1, KeyValuePair.Create<string, object?>("reason", reason));
        }

        if (generation.Warnings.Count > 0)
        {
            Warnings.Add(1);
        }
    }
}
