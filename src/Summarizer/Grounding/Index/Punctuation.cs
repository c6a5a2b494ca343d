namespace Summarizer.Grounding.Index;

internal static class Punctuation
{
    public static bool IsQuote(char c) =>
        c
            is '"'
                or '\''
                or '`'
                or '´'
                or '«'
                or '»'
                or '‹'
                or '›'
                or (>= '\u2018' and <= '\u201f')
                or '\u02bc'
                or '\u2032'
                or '\u2033'
                or '\u300c'
                or '\u300d'
                or '\u300e'
                or '\u300f';

    public static bool IsDash(char c) =>
        c is '-' or '\u00ad' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\ufe58' or '\ufe63' or '\uff0d';

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02bc';
}
