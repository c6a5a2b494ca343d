using Azure;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Summarizer.Storage;
using Summarizer.Summaries.OpenAI;

namespace Summarizer.Api;

/// <summary><c>GET /api/health</c>: 200 where uploads can be worked on, 503 with the setting to look at where not.</summary>
public static class HealthEndpoint
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <param name="services">Asked piece by piece: a wrong setting keeps the rest from being made.</param>
    public static async Task<IResult> GetAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var problem = SettingProblems.Of(services) ?? await StorageAsync(services, cancellationToken) ?? Model(services);
        return problem is null
            ? Results.Ok(new { status = "ready" })
            : Results.Problem(
                problem.Message,
                statusCode: StatusCodes.Status503ServiceUnavailable,
                extensions: new Dictionary<string, object?> { ["setting"] = problem.Setting }
            );
    }

    private static async Task<HealthProblem?> StorageAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, services.GetRequiredService<TimeProvider>());
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await services.GetRequiredService<SummarizerStorage>().Articles.Container.ExistsAsync(either.Token)
                ? null
                : new(StorageConnection.Setting, "The account answers, but has no container 'articles'.");
        }
        catch (StorageConnectionException unusable)
        {
            return new(StorageConnection.Setting, unusable.Message);
        }
        catch (RequestFailedException refused)
        {
            return new(StorageConnection.Setting, $"The storage account refuses: {refused.Status} {refused.ErrorCode}.");
        }
        catch (Exception silent)
            when (silent is AggregateException || (silent is OperationCanceledException && patience.IsCancellationRequested))
        {
            return new(StorageConnection.Setting, "The storage account does not answer.");
        }
    }

    /// <summary>What this instance's last call of the model found wrong with a setting; nobody is asked, a call costs.</summary>
    private static HealthProblem? Model(IServiceProvider services) =>
        services.GetRequiredService<ModelHealth>().Trouble is { Setting: { } setting } trouble
            ? new(setting, $"Articles wait until it is mended: {trouble.Reason}.")
            : null;
}

/// <param name="Setting">The setting's name as an environment variable, to look at first.</param>
public sealed record HealthProblem(string Setting, string Message);
