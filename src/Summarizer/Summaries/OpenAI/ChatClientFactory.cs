using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.AI.OpenAI;
using Azure.Identity;
using Microsoft.Extensions.AI;
using OpenAI;

namespace Summarizer.Summaries.OpenAI;

/// <summary>The configured endpoint as a chat client that asks once: <see cref="PatientChatClient"/> is the one layer that retries.</summary>
internal static class ChatClientFactory
{
    public static IChatClient Create(ModelOptions options)
    {
        var endpoint = options.Endpoint ?? throw new InvalidOperationException("Summarizer:Model:Endpoint is not set.");
        if (options.Provider == ModelProvider.OpenAI)
        {
            // Local servers take any key, and the client takes none for a fault.
            var key = new ApiKeyCredential(string.IsNullOrEmpty(options.Key) ? "none" : options.Key);
            var settings = new OpenAIClientOptions
            {
                Endpoint = endpoint,
                RetryPolicy = new ClientRetryPolicy(0),
                NetworkTimeout = options.Timeout,
            };
            return new OpenAIClient(key, settings).GetChatClient(options.Deployment).AsIChatClient();
        }

        var azure = new AzureOpenAIClientOptions { RetryPolicy = new ClientRetryPolicy(0), NetworkTimeout = options.Timeout };
        var client = string.IsNullOrEmpty(options.Key)
            ? new AzureOpenAIClient(endpoint, new DefaultAzureCredential(), azure)
            : new AzureOpenAIClient(endpoint, new ApiKeyCredential(options.Key), azure);
        return client.GetChatClient(options.Deployment).AsIChatClient();
    }
}
