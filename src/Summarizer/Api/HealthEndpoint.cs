using Azure;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Summarizer.Storage;
using Summarizer.Summaries;

namespace Summarizer.Api;

/// <summary><c>GET /api/health</c>: 200 where uploads can be worked on, 503 with the setting to look at where not.</summary>
public static class HealthEndpoint
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task<IResult> GetAsync(
        IOptions<SummarizerOptions> options, SummarizerStorage storage, ModelHealth model, TimeProvider time, CancellationToken cancellationToken)
    {
        if (Settings(options) is { } wrong)
        {
            return Unready(wrong);
        }

        if (model.Trouble is { Setting: { } setting } trouble)
        {
            return Unready(new(setting, $"The model refuses it: {trouble.Reason}. Articles wait until it is mended."));
        }

        return await ReachAsync(storage, time, cancellationToken).ConfigureAwait(false) is { } unreachable
            ? Unready(unreachable)
            : Results.Ok(new { status = "ready" });
    }

    private static HealthProblem? Settings(IOptions<SummarizerOptions> options)
    {
        try
        {
            _ = options.Value;
            return null;
        }
        catch (OptionsValidationException invalid)
        {
            return new(SummarizerOptions.Section, string.Join(" ", invalid.Failures));
        }
    }

    private static async Task<HealthProblem?> ReachAsync(SummarizerStorage storage, TimeProvider time, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await storage.Articles.Container.ExistsAsync(either.Token).ConfigureAwait(false)
                ? null
                : new(StorageConnection.Setting, "The account answers, but has no container 'articles'.");
        }
        catch (RequestFailedException refused)
        {
            return new(StorageConnection.Setting, $"The storage account refuses: {refused.Status} {refused.ErrorCode}.");
        }
        catch (Exception silent) when (silent is AggregateException || (silent is OperationCanceledException && patience.IsCancellationRequested))
        {
            return new(StorageConnection.Setting, "The storage account does not answer.");
        }
    }

    private static IResult Unready(HealthProblem problem) =>
        Results.Json(new { status = "unready", problem }, statusCode: StatusCodes.Status503ServiceUnavailable);
}

/// <param name="Setting">The setting's name, to look at first.</param>
public sealed record HealthProblem(string Setting, string Message);
