using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Json;
using Spectre.Console;
using Summarizer.Storage;

namespace Summarizer.Cli.Commands;

/// <summary><c>settings</c>: what is in force in this folder, and where it comes from.</summary>
internal static class SettingsCommand
{
    private static readonly string[] Secret = ["Summarizer:Model:Key", "Summarizer:Notify:Webhook", StorageConnection.Setting];

    private static IEnumerable<string> Names =>
        [
            StorageConnection.Setting,
            $"{StorageConnection.Setting}:blobServiceUri",
            $"{StorageConnection.Setting}:clientId",
            .. SettingNames.All.Keys.Order(StringComparer.Ordinal),
        ];

    public static Command Create()
    {
        var command = new Command(
            "settings",
            $"Prints every setting, its value and where it comes from (default, {LocalSettings.FileName}, environment), tab-separated; secrets only as 'set'."
        );
        command.SetAction(
            async (_, cancellationToken) =>
            {
                var rows = Names.Select(name => Row(LocalSettings.Configuration, name)).ToList();
                if (StandardStreams.OutputConsole is { } terminal)
                {
                    var table = new Table().Border(TableBorder.Simple).AddColumns("Setting", "Value", "From");
                    rows.ForEach(row => table.AddRow(row.Select(cell => new Text(cell))));
                    terminal.Write(table);
                }
                else
                {
                    await StandardStreams.WriteAsync(string.Concat(rows.Select(row => string.Join('\t', row) + "\n")), cancellationToken);
                }

                var problems = LocalSettings.Problems(LocalSettings.Configuration);
                foreach (var problem in problems)
                {
                    StandardStreams.WriteError(problem);
                }

                return problems.Count == 0 ? ExitCodes.Done : ExitCodes.WrongUse;
            }
        );
        return command;
    }

    private static string[] Row(IConfigurationRoot configuration, string name)
    {
        foreach (var provider in configuration.Providers.Reverse())
        {
            if (provider.TryGet(name, out var value) && !string.IsNullOrEmpty(value))
            {
                var from =
                    provider is JsonConfigurationProvider
                        ? LocalSettings.FileFor(Directory.GetCurrentDirectory())!
                        : $"environment {name.Replace(":", "__", StringComparison.Ordinal)}";
                return [name, Secret.Contains(name) ? "set" : StandardStreams.OneLine(value), from];
            }
        }

        return [name, Default(name), "default"];
    }

    private static string Default(string name)
    {
        object? value = name.StartsWith(SummarizerOptions.Section + ":", StringComparison.Ordinal) ? new SummarizerOptions() : null;
        foreach (var part in name.Split(':').Skip(1))
        {
            value = value?.GetType().GetProperty(part)?.GetValue(value);
        }

        return Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
    }
}
