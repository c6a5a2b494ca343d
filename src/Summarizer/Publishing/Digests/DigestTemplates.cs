using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Summarizer.Publishing;

/// <summary>Renders editions by the operator's templates where there are any (<c>Digest:Template</c>), and by ours where one is missing or bad.</summary>
public sealed class DigestTemplates(IOptions<SummarizerOptions> options, ILogger<DigestTemplates> log)
{
    /// <summary>An operator's bad template is logged with its file and line, and never costs an edition.</summary>
    public string Render(Digest digest, DigestFormat format)
    {
        if (FileOf(format) is { } file)
        {
            try
            {
                return DigestRenderer.Render(digest, options.Value.Site, format, DigestTemplate.Parse(File.ReadAllText(file)));
            }
            catch (Exception bad) when (bad is FormatException or IOException or UnauthorizedAccessException)
            {
                log.TemplateIsBad(file, bad.Message);
            }
        }

        return DigestRenderer.Render(digest, options.Value.Site, format);
    }

    // In Azure the app's folder is what was deployed; here it is also where the command was given.
    private string? FileOf(DigestFormat format)
    {
        if (options.Value.Digest.Template is not { Length: > 0 } folder)
        {
            return null;
        }

        var files = new[] { AppContext.BaseDirectory, Environment.CurrentDirectory }
            .Select(start => Path.Combine(start, folder))
            .Where(Directory.Exists)
            .Select(found => Path.Combine(found, $"digest.{format.Extension}"))
            .ToList();
        if (files.Count == 0)
        {
            log.TemplateIsBad(folder, "There is no such folder (Summarizer:Digest:Template).");
        }

        return files.FirstOrDefault(File.Exists);
    }
}
