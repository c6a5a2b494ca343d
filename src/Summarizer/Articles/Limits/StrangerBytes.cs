namespace Summarizer.Articles;

/// <summary>
/// Runs a library's parser over bytes that anybody may have made. Such parsers throw whatever their code runs into (index, cast, overflow):
/// all of it means that the file is broken, so this is the one place where any exception is an answer.
/// </summary>
internal static class StrangerBytes
{
    public static ArticleReading Read(string what, string otherwise, Func<ArticleReading> read)
    {
        try
        {
            return read();
        }
        catch (LimitException limit)
        {
            return ArticleReading.Rejected($"limit: {limit.Message}", otherwise);
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or OperationCanceledException))
        {
            return ArticleReading.Rejected(
                $"corrupt: the {what} can't be read",
                $"Open and save it again, or: {char.ToLowerInvariant(otherwise[0])}{otherwise[1..]}"
            );
        }
    }
}
