using System.Reflection;
using System.Text.Json.Nodes;
using Azure.Storage.Blobs;
using Microsoft.Azure.WebJobs;
using Summarizer.TriggerHost.Worker;

namespace Summarizer.TriggerHost;

/// <summary>From what fired here to the worker.</summary>
public sealed class Forwarding
{
    private readonly FunctionsWorker worker;
    private readonly CancellationToken stopping;

    /// <exception cref="InvalidOperationException">The worker fires by something else than what is listened to here.</exception>
    /// <param name="stopping">Cancels what runs: the extensions themselves wait for it, however long it takes.</param>
    internal Forwarding(FunctionsWorker worker, CancellationToken stopping)
    {
        this.worker = worker;
        this.stopping = stopping;
        foreach (var function in worker.Functions.Where(function => function.Type is "blobTrigger" or "queueTrigger"))
        {
            var listened = Listened(function.Name);
            if (listened.Any(part => (string?)function.Trigger[part.Key] != part.Value))
            {
                throw new InvalidOperationException($"{function.Trigger} is listened to as {string.Join(", ", listened)}.");
            }
        }
    }

    public Task BlobAsync(string function, BlobClient blob, CancellationToken cancellationToken) =>
        InvokeAsync(
            function,
            trigger => TriggerData.Blob((string)trigger["connection"]!, blob.BlobContainerName, blob.Name),
            cancellationToken
        );

    public Task QueueAsync(string function, string message, CancellationToken cancellationToken) =>
        InvokeAsync(function, _ => TriggerData.Queue(message), cancellationToken);

    /// <summary>As an operator fires a function, whatever else does.</summary>
    public Task FireAsync(string function, CancellationToken cancellationToken) =>
        InvokeAsync(
            function,
            trigger => (string?)trigger["type"] == "queueTrigger" ? TriggerData.Queue("") : TriggerData.Timer,
            cancellationToken
        );

    private async Task InvokeAsync(string name, Func<JsonObject, TriggerData> data, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, stopping);
        var function = worker.Functions.Single(function => function.Name == name);
        await worker.InvokeAsync(function, data(function.Trigger), either.Token);
    }

    private static Dictionary<string, string?> Listened(string function) =>
        typeof(Host.Functions).GetMethod(function)?.GetParameters()[0].GetCustomAttributes() is not { } attributes
            ? new() { ["type"] = "nothing" }
        : attributes.OfType<BlobTriggerAttribute>().SingleOrDefault() is { } blob
            ? new()
            {
                ["type"] = "blobTrigger",
                ["path"] = blob.BlobPath,
                ["connection"] = blob.Connection,
                ["source"] = $"{blob.Source}",
            }
        : attributes.OfType<QueueTriggerAttribute>().SingleOrDefault() is { } queue
            ? new()
            {
                ["type"] = "queueTrigger",
                ["queueName"] = queue.QueueName,
                ["connection"] = queue.Connection,
            }
        : new() { ["type"] = "nothing" };
}
