using Summarizer.Summaries.OpenAI;

namespace Summarizer.Cli.Checkup;

/// <summary>The settings, the model that they name, and the address that feeds name.</summary>
internal static class ServiceChecks
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static IEnumerable<Finding> Settings()
    {
        var file = LocalSettings.FileFor(Directory.GetCurrentDirectory()) is { } found
            ? found
            : "no summarizer.json, defaults and environment";
        var problems = LocalSettings.Problems(LocalSettings.Configuration);
        return problems.Count == 0
            ? [new("Settings", file)]
            : problems.Select(problem => new Finding("Settings", problem, "'summarizer settings' shows what is set, and where."));
    }

    public static async Task<Finding> ModelAsync(ModelOptions model, CancellationToken cancellationToken)
    {
        if (!model.IsConfigured)
        {
            return new("Model", "none is configured: the embedded one answers, on this machine and without cost.");
        }

        using var soon = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        soon.CancelAfter(model.Timeout < Patience ? model.Timeout : Patience);
        try
        {
            return await ModelProbe.AskAsync(model, soon.Token) is var (reason, setting)
                ? new(
                    "Model",
                    $"{model.Deployment} does not answer: {reason}.",
                    $"See {setting ?? "Summarizer__Model__Endpoint"}; until then articles wait."
                )
                : new("Model", $"{model.Deployment} answers.");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new(
                "Model",
                $"{model.Deployment} does not answer within {Patience.TotalSeconds:0} s.",
                "See Summarizer__Model__Endpoint; until then articles wait."
            );
        }
    }

    public static async Task<Finding> FeedsAsync(Uri address, CancellationToken cancellationToken)
    {
        var feed = new Uri(address.AbsoluteUri.TrimEnd('/') + "/feed.json");
        using var http = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await http.GetAsync(feed, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return answer.IsSuccessStatusCode ? new("Feeds", $"{feed} is there.")
                : address.IsLoopback ? new("Feeds", $"{feed} answers {(int)answer.StatusCode}: nothing is published there yet.")
                : new(
                    "Feeds",
                    $"{feed} answers {(int)answer.StatusCode}.",
                    "Set Summarizer__Site__BaseUrl to where readers reach the site."
                );
        }
        catch (Exception nobody)
            when (nobody is HttpRequestException || (nobody is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return address.IsLoopback
                ? new("Feeds", $"{address} is not served now: 'summarizer run' does.")
                : new("Feeds", $"{feed} can't be reached.", "Set Summarizer__Site__BaseUrl to where readers reach the site.");
        }
    }
}
