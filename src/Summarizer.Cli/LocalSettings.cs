using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Summarizer.Storage;

namespace Summarizer.Cli;

/// <summary>
/// Settings by the same names as in Azure: a file <c>summarizer.json</c> in this folder or the next one above that has one, over it
/// environment variables (<c>Summarizer__Model__Endpoint</c>, <c>ArticleStorage</c>).
/// </summary>
internal static partial class LocalSettings
{
    public const string FileName = "summarizer.json";

    private static readonly string[] TopNames = [SummarizerOptions.Section, StorageConnection.Setting, "$schema"];

    private static readonly Lazy<IConfigurationRoot> Read = new(() => ReadFrom(FileFor(Directory.GetCurrentDirectory())));

    /// <exception cref="CommandFailure">The file can't be read.</exception>
    public static IConfigurationRoot Configuration => Read.Value;

    /// <summary>Where this folder's site is served: what the settings say, else where it was served last.</summary>
    /// <exception cref="CommandFailure">A setting can't be used.</exception>
    public static Uri SiteAddress =>
        Configuration[SiteSetting] is not null ? Options().Site.BaseUrl : new Uri($"http://127.0.0.1:{Local.SitePort.Known}/");

    public const string SiteSetting = $"{SummarizerOptions.Section}:{nameof(SummarizerOptions.Site)}:{nameof(SiteOptions.BaseUrl)}";

    /// <returns>The settings file that counts in a folder; null for none.</returns>
    public static string? FileFor(string folder)
    {
        for (var place = new DirectoryInfo(folder); place is not null; place = place.Parent)
        {
            if (File.Exists(Path.Combine(place.FullName, FileName)))
            {
                return Path.Combine(place.FullName, FileName);
            }
        }

        return null;
    }

    /// <exception cref="CommandFailure">One of them can't be used; the line names it and says what it is to be.</exception>
    public static SummarizerOptions Options()
    {
        if (Problems(Configuration) is [var first, ..])
        {
            throw CommandFailure.WrongUse($"A setting can't be used. {first} 'summarizer settings' shows what is set, and where.");
        }

        return Configuration.GetSection(SummarizerOptions.Section).Get<SummarizerOptions>() ?? new SummarizerOptions();
    }

    /// <summary>What is wrong with what is set, a sentence each: names first, then kinds, then what the values have to be.</summary>
    public static IReadOnlyList<string> Problems(IConfiguration configuration)
    {
        if (SettingNames.ProblemsIn(configuration) is { Count: > 0 } odd)
        {
            return odd;
        }

        try
        {
            var options = configuration.GetSection(SummarizerOptions.Section).Get<SummarizerOptions>() ?? new SummarizerOptions();
            var valid = new SummarizerOptionsValidator().Validate(null, options);
            return valid.Failed ? [.. valid.Failures!.Select(Named)] : [];
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or ValidationException)
        {
            return [Named(wrong.Message)];
        }
    }

    /// <summary>Settings by the names that people set, not by those of the classes that hold them.</summary>
    private static string Named(string problem) =>
        Field().Replace(problem, field => $"{SummarizerOptions.Section}:{field.Groups[1].Value.Replace('.', ':')} ");

    /// <summary>"BaseUrl: The field SummarizerOptions.Site.BaseUrl …".</summary>
    [GeneratedRegex("^(?:\\w+: )?The (?:field )?(?:SummarizerOptions\\.)?((?:\\w+\\.)+\\w+) ")]
    private static partial Regex Field();

    private static IConfigurationRoot ReadFrom(string? file)
    {
        var builder = new ConfigurationBuilder();
        if (file is not null)
        {
            Check(file);
            builder.AddJsonFile(file, optional: false);
        }

        return builder.AddEnvironmentVariables().Build();
    }

    private static void Check(string file)
    {
        try
        {
            var comments = new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
            using var json = JsonDocument.Parse(File.ReadAllText(file), comments);
            if (json.RootElement.ValueKind is not JsonValueKind.Object)
            {
                throw CommandFailure.WrongUse(
                    $"{file}: expected an object such as {{\"Summarizer\": {{\"Summary\": {{\"Length\": \"Brief\"}}}}}}."
                );
            }

            if (json.RootElement.EnumerateObject().Select(part => Top(part.Name)).FirstOrDefault(IsUnknown) is { } name)
            {
                var meant = NearName.Of(name, TopNames) is { } near ? $" Did you mean '{near}'?" : "";
                throw CommandFailure.WrongUse($"{file}: there is no setting '{name}'.{meant} Settings stand in it under 'Summarizer'.");
            }
        }
        catch (JsonException torn)
        {
            throw CommandFailure.WrongUse($"{file}: is not JSON, see its line {torn.LineNumber + 1}.");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.WrongUse($"{file}: {unreadable.Message}");
        }
    }

    private static bool IsUnknown(string name) => !TopNames.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static string Top(string name) => name.Split(':')[0];
}
