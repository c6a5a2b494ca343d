namespace Summarizer.Language.Sentences;

/// <summary>Splits a stretch of text into sentences, in one pass without regular expressions.</summary>
public static class SentenceSplitter
{
    /// <summary>What has no stop for so long is no sentence, and every rule looks up and down a sentence.</summary>
    public const int Longest = 3_000;

    /// <summary>The sentences of <paramref name="range"/> in order, without the white space and bullets between them.</summary>
    /// <param name="text">The whole text; the ranges returned refer to it.</param>
    /// <param name="range">The stretch to split: one paragraph, so that a line break inside it is white space.</param>
    /// <param name="language">ISO 639-1 or "und".</param>
    public static IReadOnlyList<TextRange> Split(string text, TextRange range, string language)
    {
        var sentences = new List<TextRange>();
        var quotes = new OpenQuotes();
        var start = range.Start;
        for (var i = NextMark(text, range.Start, range.End); i < range.End; i = NextMark(text, i + 1, range.End))
        {
            var c = text[i];
            if (quotes.See(text, i, range))
            {
                continue;
            }

            var end = -1;
            if (Marks.IsAnyStop(c))
            {
                end = StopReading.EndAfter(text, i, new TextRange(start, range.End), language, quotes);
            }
            else if (c == ';' && language == "el")
            {
                end = i + 1;
            }
            else if (Marks.IsBullet(c) && i > start && char.IsWhiteSpace(text[i - 1]))
            {
                end = i;
            }

            if (end >= 0)
            {
                Add(sentences, text, start, end);
                quotes.SkipTo(text, i, end, range);
                start = end;
                i = Math.Max(i, end - 1);
            }
            else
            {
                // A run of stops ("?!", "...") is read once, at its first.
                while (Marks.IsAnyStop(c) && i + 1 < range.End && Marks.IsAnyStop(text[i + 1]))
                {
                    i++;
                }
            }
        }

        Add(sentences, text, start, range.End);
        return sentences;
    }

    private static int NextMark(string text, int from, int end) =>
        from < end && text.AsSpan(from, end - from).IndexOfAny(Marks.Telling) is >= 0 and var at ? from + at : end;

    private static void Add(List<TextRange> sentences, string text, int start, int end)
    {
        while (end - start > Longest)
        {
            var cut = TextCut.Before(text, start, start + Longest);
            AddOne(sentences, text, start, cut);
            start = cut;
        }

        AddOne(sentences, text, start, end);
    }

    private static void AddOne(List<TextRange> sentences, string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || Marks.IsBullet(text[start])))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (start < end)
        {
            sentences.Add(new TextRange(start, end));
        }
    }
}
