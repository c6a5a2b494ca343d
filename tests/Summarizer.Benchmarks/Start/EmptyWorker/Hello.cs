using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace EmptyWorker;

/// <summary>What `start` is measured beside: an isolated worker as the template makes it, with one function that does nothing.</summary>
public sealed class Hello
{
    [Function(nameof(Hello))]
    public IResult Get([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "hello")] HttpRequest request) => Results.Ok();
}
