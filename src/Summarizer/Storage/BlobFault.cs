using System.Text.Json;
using Azure;

namespace Summarizer.Storage;

/// <summary>What went wrong with a run, in one line that names the blob: storage's own exceptions do not.</summary>
public static class BlobFault
{
    private const string Key = "blob";
    private const int Longest = 300;

    /// <summary>Written as an exception filter: notes the blob while the exception passes, and never catches it.</summary>
    internal static bool Note(Exception fault, string container, string path)
    {
        if (!fault.Data.Contains(Key))
        {
            fault.Data[Key] = $"{container}/{path}";
        }

        return false;
    }

    /// <summary>For the article's state and for people; it may hold words of the article, so it is not for a log.</summary>
    public static string Words(Exception fault)
    {
        var root = Root(fault);
        var what = root switch
        {
            LostConditionException => "it changed meanwhile, again and again",
            RequestFailedException { Status: > 0 } refused => $"storage answered {refused.Status} {refused.ErrorCode}".TrimEnd(),
            JsonException => "it can't be read as JSON",
            _ => $"{root.Message.ReplaceLineEndings(" ").TrimEnd('.')} ({root.GetType().Name})",
        };
        var words = BlobOf(fault) is { } blob ? $"{blob}: {what}" : what;
        return words.Length > Longest ? words[..Longest] + "…" : words;
    }

    /// <summary>For a log: which blob, and what kind of fault.</summary>
    public static string Kind(Exception fault) => $"{Root(fault).GetType().Name}{(BlobOf(fault) is { } blob ? $" at {blob}" : "")}";

    /// <summary>It is storage, or the way to it, that failed: others may fare as ill.</summary>
    public static bool IsStorage(Exception fault) =>
        fault is RequestFailedException or AggregateException or IOException or HttpRequestException;

    private static string? BlobOf(Exception? fault)
    {
        for (; fault is not null; fault = fault.InnerException)
        {
            if (fault.Data[Key] is string blob || (blob = (fault as LostConditionException)?.Path!) is not null)
            {
                return blob;
            }
        }

        return null;
    }

    private static Exception Root(Exception fault)
    {
        while (fault is AggregateException { InnerExceptions: [.., var last] })
        {
            fault = last;
        }

        return fault is RequestFailedException { Status: 0, InnerException: { } cause } ? cause : fault;
    }
}
