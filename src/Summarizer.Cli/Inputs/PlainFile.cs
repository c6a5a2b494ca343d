using Summarizer.Storage;

namespace Summarizer.Cli.Inputs;

/// <summary>Which files of a folder are articles to take: what somebody put there whole, under a name that can be stored.</summary>
internal static class PlainFile
{
    private static readonly string[] Unfinished = [".tmp", ".part", ".crdownload", ".swp"];

    /// <summary>Said of a file without bytes. It is never opened: who opens a pipe waits until somebody writes into it.</summary>
    public const string Empty = "It is empty, or no regular file (a pipe, a device).";

    public static bool IsArticle(FileInfo file) =>
        !file.Name.StartsWith('.') && !file.Name.EndsWith('~') && !Unfinished.Contains(file.Extension, StringComparer.OrdinalIgnoreCase);

    /// <returns>What makes it none to take, whatever is in it; null for nothing.</returns>
    public static string? ProblemOf(FileInfo file) =>
        file.LinkTarget is not null ? "It is a link, and what it points to was not put here."
        : BlobName.ProblemOf(file.Name) is { } wrong ? $"{wrong} Give it another name."
        : null;
}
