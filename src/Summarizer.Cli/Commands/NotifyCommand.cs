using System.CommandLine;
using Summarizer.Cli.Accounts;
using Summarizer.Cli.Local;

namespace Summarizer.Cli.Commands;

/// <summary><c>notify NAME</c>: posts an upload's event to a Functions host, as Event Grid does in Azure.</summary>
internal static class NotifyCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = "The name that the article was uploaded under." };
        var functions = FunctionsHost.Option($"The Functions host; {FunctionsHost.Default} without it.");
        var storage = StorageOption.Create();
        var command = new Command(
            "notify",
            "Tells a Functions host of an upload as Event Grid does, so that its blob trigger fires here too."
        )
        {
            name,
            functions,
            storage,
        };
        command.SetAction(
            (parsed, cancellationToken) =>
                OpenStorage.UseAsync(
                    parsed.GetValue(storage),
                    async open =>
                    {
                        var host = new FunctionsHost(parsed.GetValue(functions) ?? new Uri(FunctionsHost.Default), open.Storage);
                        var article = parsed.GetValue(name)!;
                        await host.NotifyAsync(article, cancellationToken);
                        await StandardStreams.WriteAsync($"Notified of {StandardStreams.OneLine(article)}.\n", cancellationToken);
                        return ExitCodes.Done;
                    },
                    cancellationToken
                )
        );
        return command;
    }
}
