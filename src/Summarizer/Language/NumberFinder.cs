namespace Summarizer.Language;

/// <summary>Finds figures, their unit and what they count. Years and parts of dates are not figures, nor is a number inside a name.</summary>
public static class NumberFinder
{
    /// <param name="range">The stretch of <paramref name="text"/> to look at; ranges returned refer to the whole text.</param>
    public static IReadOnlyList<NumberMention> Find(string text, TextRange range, string language)
    {
        var tokens = Tokenizer.Tokenize(text, range);
        return Find(text, tokens, language, DateFinder.Find(text, tokens, null, language));
    }

    /// <summary>The same of a stretch whose tokens and dates are known.</summary>
    public static IReadOnlyList<NumberMention> Find(string text, List<Token> tokens, string language, IReadOnlyList<DateMention> dates)
    {
        var scan = new NumberScan(text, tokens, NumberLexicon.For(language));
        var found = new List<NumberMention>();
        var date = 0;
        for (var at = 0; at < scan.Tokens.Count; )
        {
            var start = scan.Tokens[at].Start;
            while (date < dates.Count && dates[date].Range.End <= start)
            {
                date++;
            }

            if (!FigureReader.MayBegin(scan, at) || (date < dates.Count && dates[date].Range.Contains(start)))
            {
                at++;
                continue;
            }

            var (mention, next) = FigureReader.Read(scan, at);
            if (mention is not null)
            {
                found.Add(mention);
            }

            at = Math.Max(next, at + 1);
        }

        return found;
    }
}
