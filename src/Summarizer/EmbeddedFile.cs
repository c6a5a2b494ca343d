namespace Summarizer;

/// <summary>The data files beside the code (word lists, prompts, schema, templates), by their path under the project.</summary>
public static class EmbeddedFile
{
    /// <param name="path">Such as <c>Publishing/summary.schema.json</c>.</param>
    /// <exception cref="FileNotFoundException">The build does not hold it.</exception>
    public static string Text(string path)
    {
        using var stream =
            typeof(EmbeddedFile).Assembly.GetManifestResourceStream(path)
            ?? throw new FileNotFoundException("Not among the embedded files.", path);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The paths of all under a folder, in order.</summary>
    public static IEnumerable<string> Paths(string folder) =>
        typeof(EmbeddedFile)
            .Assembly.GetManifestResourceNames()
            .Where(path => path.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public static bool Exists(string path) => typeof(EmbeddedFile).Assembly.GetManifestResourceInfo(path) is not null;
}
