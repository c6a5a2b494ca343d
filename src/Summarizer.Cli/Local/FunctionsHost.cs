using System.CommandLine;
using System.Net.Mime;
using System.Text;
using Summarizer.Storage;

namespace Summarizer.Cli.Local;

/// <summary>A Functions host that is told of uploads as Event Grid tells it: local storage sends no events.</summary>
internal sealed class FunctionsHost(Uri address, SummarizerStorage storage)
{
    public const string Default = "http://localhost:7071";

    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(30) };

    public static Option<Uri?> Option(string description) =>
        new("--functions")
        {
            Description = description,
            HelpName = "URL",
            CustomParser = result =>
            {
                if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var address) && address is { Scheme: "http" or "https" })
                {
                    return address;
                }

                result.AddError($"--functions: expected an address such as {Default}.");
                return null;
            },
        };

    /// <exception cref="CommandFailure">There is no such article, or no host takes the event.</exception>
    public async Task NotifyAsync(string name, CancellationToken cancellationToken)
    {
        var article =
            await new ArticleStore(storage).FindAsync(name, cancellationToken)
            ?? throw CommandFailure.WrongUse($"{name}: no article is stored under this name. Upload it first.");
        var posted = BlobCreatedEvent.Of(article, storage.Articles.Container.GetBlobClient(name).Uri, DateTimeOffset.UtcNow);
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri(address, "/runtime/webhooks/blobs?functionName=Host.Functions.ArticleUploaded")
        )
        {
            Content = new StringContent(posted, Encoding.UTF8, MediaTypeNames.Application.Json),
        };
        request.Headers.Add("aeg-event-type", "Notification");
        using var response = await SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            throw CommandFailure.Failed(
                $"{address} answered {(int)response.StatusCode} to the event of {name}. Does the app there have the function ArticleUploaded?"
            );
        }
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await Http.SendAsync(request, cancellationToken);
        }
        catch (Exception silent)
            when (silent is HttpRequestException || (silent is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw CommandFailure.Failed(
                $"No Functions host answers at {address}. Start one with 'func start' in src/Summarizer.Functions, or name another with --functions.",
                silent
            );
        }
    }
}
