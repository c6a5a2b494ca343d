using Summarizer.Language;
using Summarizer.Language.Sentences;
using Summarizer.Language.Speech;
using Summarizer.Summaries.Extractive.Words;

namespace Summarizer.Summaries.Extractive.Reports;

/// <summary>Whether a sentence speaks to the reader or about the page rather than of the story: adverts, service lines, time stamps, captions.</summary>
internal static class Asides
{
    /// <summary>A line with so many numbers, half as many as its words, is a time stamp or a table's row.</summary>
    private const int FewestNumbers = 3;

    /// <summary>In UTF-16 code units: less than this behind a dash is no sentence.</summary>
    private const int Fewest = 25;

    private const int LongestDateline = 50;

    public static bool Is(string text, TextRange range, IReadOnlyList<Token> tokens, string language) =>
        Phrases.For("aside", language).AnyIn(text, tokens)
        || IsExclaimed(text.AsSpan(range.Start, range.Length))
        || IsOrder(text, tokens, language)
        || IsAddressOrRow(text, tokens);

    /// <summary>"Get yours for just $9!"; what somebody quoted exclaims closes with a quotation mark.</summary>
    private static bool IsExclaimed(ReadOnlySpan<char> sentence) => sentence.TrimEnd() is [.., '!'] && sentence.IndexOfAny('"', '“') < 0;

    /// <summary>"Sign up for …", "Read more …": a verb that tells the reader what to do, with its object or particle.</summary>
    private static bool IsOrder(string text, IReadOnlyList<Token> tokens, string language)
    {
        var first = 0;
        while (first < tokens.Count && !tokens[first].IsWord)
        {
            first++;
        }

        if (first < tokens.Count && Phrases.For("politely", language).Holds(tokens[first].Span(text)))
        {
            return true;
        }

        return first + 1 < tokens.Count
            && Phrases.For("order", language).Holds(tokens[first].Span(text))
            && Phrases.For("orderobject", language).Holds(tokens[first + 1].Span(text));
    }

    private static bool IsAddressOrRow(string text, IReadOnlyList<Token> tokens)
    {
        var (numbers, words) = (0, 0);
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Punctuation)
            {
                if (text[token.Start] is '|' or '©' or '@' or '►' or '▶' or '→')
                {
                    return true;
                }
            }
            else if (token.IsNumber)
            {
                numbers++;
            }
            else
            {
                words++;
                if (token.Is(text, "www") || token.Is(text, "https") || token.Is(text, "http"))
                {
                    return true;
                }
            }
        }

        return numbers >= FewestNumbers && 2 * numbers >= words;
    }

    /// <summary>What stands before a sentence and is none of its words: "BRUSSELS —", "COLUMBIA, S.C. (AP) —", "12. ", "Q:", a bullet.</summary>
    /// <param name="isFirst">The article begins with the sentence: "Lindau – Die Stadt …" names a place there, elsewhere an item.</param>
    /// <returns>Where the sentence's own words begin.</returns>
    public static int WordsFrom(string text, TextRange range, bool isFirst)
    {
        var start = range.Start;
        while (start < range.End && text[start] is '-' or '–' or '—' or '•' or '*' or '·' or '‣' or '…' or ' ')
        {
            start++;
        }

        start = AfterLabel(text, AfterNumber(text, start, range.End), range.End);
        return AfterDateline(text, start, range.End, isFirst) is { } after && range.End - after > Fewest ? after : start;
    }

    private static int AfterLabel(string text, int start, int end)
    {
        var words = text.AsSpan(start, end - start);
        var colon = words.IndexOf(':');
        return colon > 0 && InterviewTurns.IsLabel(words[..colon]) && words[(colon + 1)..].TrimStart() is { Length: > Fewest } rest
            ? end - rest.Length
            : start;
    }

    private static int AfterNumber(string text, int start, int end)
    {
        var at = start;
        while (at < end && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at - start is 1 or 2 && at + 2 < end && text[at] is '.' or ')' && text[at + 1] == ' ' && char.IsUpper(text[at + 2])
            ? at + 2
            : start;
    }

    /// <summary>Capitals, with a state, an agency in brackets or a date, then a dash.</summary>
    private static int? AfterDateline(string text, int start, int end, bool isFirst)
    {
        var dash = -1;
        for (var i = start; i < Math.Min(end - 2, start + LongestDateline) && dash < 0; i++)
        {
            dash = text[i] is '—' or '–' || (text[i] == '-' && text[i - 1 < start ? i : i - 1] is ' ' or ')' or '-') ? i : -1;
        }

        if (dash <= start + 2)
        {
            return null;
        }

        var letters = 0;
        while (start + letters < dash && (char.IsUpper(text[start + letters]) || text[start + letters] is '-' or '.'))
        {
            letters++;
        }

        // The first word is all in capitals, or a bracket before the dash names an agency.
        var isPlace = letters >= 3 && !char.IsLetter(text[start + letters]);
        var before = text.AsSpan(start, dash - start);
        var isAgency = before.TrimEnd() is [.., ')'] && before.IndexOf('(') > 0;
        var isNamed =
            isFirst
            && before is [.., ' ']
            && before.TrimEnd().IndexOfAny(" .,:;") < 0
            && text[dash + 1] == ' '
            && char.IsUpper(text[dash + 2]);
        if (!isPlace && !((isAgency || isNamed) && char.IsUpper(text[start])))
        {
            return null;
        }

        var after = dash + 1;
        while (after < end && text[after] is ' ' or '-' or '—' or '–')
        {
            after++;
        }

        return after;
    }
}
