using Summarizer.Benchmarks.Load;

namespace Summarizer.Benchmarks.Start;

/// <summary>What a deployed package's megabytes are.</summary>
internal static class PackageParts
{
    private const int Shown = 12;

    public static void Print(string folder)
    {
        var parts = Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (Part: Part(Path.GetRelativePath(folder, file)), Bytes: new FileInfo(file).Length))
            .GroupBy(file => file.Part, (part, files) => (Part: part, Bytes: files.Sum(file => file.Bytes)))
            .OrderByDescending(part => part.Bytes)
            .ToList();
        LoadCommand.Print($"package: {parts.Sum(part => part.Bytes) / 1e6:F1} MB");
        foreach (var (part, bytes) in parts.Take(Shown))
        {
            LoadCommand.Print($"  {bytes / 1e6, 6:F1}  {part}");
        }

        LoadCommand.Print($"  {parts.Skip(Shown).Sum(part => part.Bytes) / 1e6, 6:F1}  {Math.Max(0, parts.Count - Shown)} others");
    }

    /// <summary>A folder counts as one; of the files beside the app, libraries of one maker do.</summary>
    private static string Part(string path) =>
        Path.GetDirectoryName(path) is { Length: > 0 } folder
            ? folder.Split(Path.DirectorySeparatorChar)[0] + "/"
            : string.Join('.', path.Split('.').Take(2));
}
