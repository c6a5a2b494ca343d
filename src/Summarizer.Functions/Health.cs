using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Summarizer.Api;

namespace Summarizer.Functions;

/// <summary>A class of its own that asks for nothing: it has to be made where a wrong setting keeps the others from being made.</summary>
public sealed class Health(IServiceProvider services)
{
    [Function(nameof(Health))]
    public Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "health")] HttpRequest request,
        CancellationToken cancellationToken
    ) => HealthEndpoint.GetAsync(services, cancellationToken);
}
