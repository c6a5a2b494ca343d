using System.CommandLine;

namespace Summarizer.Cli;

/// <summary><c>notify NAME</c>: posts an upload's event to a Functions host, as Event Grid does in Azure.</summary>
internal static class NotifyCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = "The name that the article was uploaded under." };
        var functions = FunctionsHost.Option($"The Functions host; {FunctionsHost.Default} without it.");
        var storage = StorageOption.Create();
        var command = new Command("notify", "Tells a Functions host of an upload as Event Grid does, so that its blob trigger fires here too.") { name, functions, storage };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var open = await OpenStorage.OpenAsync(parsed.GetValue(storage), cancellationToken);
            var host = new FunctionsHost(parsed.GetValue(functions) ?? new Uri(FunctionsHost.Default), open.Storage);
            var article = parsed.GetValue(name)!;
            await StorageFaults.ExplainAsync(open.Storage.Account.Uri, () => host.NotifyAsync(article, cancellationToken));
            await StandardStreams.WriteAsync($"Notified of {StandardStreams.OneLine(article)}.\n", cancellationToken);
            return ExitCodes.Done;
        });
        return command;
    }
}
