namespace Summarizer.Articles;

/// <summary>Bounds data before it is parsed: an article is a handful of long values, not a million short ones.</summary>
internal static class JsonLimits
{
    private const int Values = 500_000;

    /// <exception cref="LimitException">More values than any article has.</exception>
    public static void Prove(string text)
    {
        var values = 0;
        foreach (var c in text)
        {
            values += c is ',' or '{' or '[' or ':' ? 1 : 0;
        }

        if (values > Values)
        {
            throw new LimitException($"the data has more than {Values} values");
        }
    }
}
