using Summarizer.Language.Sentences;

namespace Summarizer.Language.Numbers;

/// <summary>Finds figures, their unit and what they count. Years and parts of dates are not figures, nor is a number inside a name.</summary>
public static class NumberFinder
{
    /// <param name="dates">Where dates stand: their numbers are no figures.</param>
    public static IReadOnlyList<NumberMention> Find(string text, List<Token> tokens, string language, IReadOnlyList<TextRange> dates)
    {
        var scan = new NumberScan(text, tokens, NumberLexicon.For(language));
        var found = new List<NumberMention>();
        var date = 0;
        for (var at = 0; at < scan.Tokens.Count; )
        {
            var start = scan.Tokens[at].Start;
            while (date < dates.Count && dates[date].End <= start)
            {
                date++;
            }

            if (!FigureReader.MayBegin(scan, at) || (date < dates.Count && dates[date].Contains(start)))
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
