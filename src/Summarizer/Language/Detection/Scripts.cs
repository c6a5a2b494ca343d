namespace Summarizer.Language.Detection;

/// <summary>Scripts by their ranges, and the one language a script speaks for where it has only one.</summary>
internal static class Scripts
{
    private static readonly (char From, char To, string Language)[] Own =
    [
        ('\u0370', '\u03ff', "el"),
        ('\u0530', '\u058f', "hy"),
        ('\u0590', '\u05ff', "he"),
        ('\u0980', '\u09ff', "bn"),
        ('\u0a00', '\u0a7f', "pa"),
        ('\u0a80', '\u0aff', "gu"),
        ('\u0b80', '\u0bff', "ta"),
        ('\u0c00', '\u0c7f', "te"),
        ('\u0c80', '\u0cff', "kn"),
        ('\u0d00', '\u0d7f', "ml"),
        ('\u0d80', '\u0dff', "si"),
        ('\u0e00', '\u0e7f', "th"),
        ('\u0e80', '\u0eff', "lo"),
        ('\u1000', '\u109f', "my"),
        ('\u10a0', '\u10ff', "ka"),
        ('\u1200', '\u137f', "am"),
        ('\u1780', '\u17ff', "km"),
        ('\u3040', '\u30ff', "ja"),
        ('\u4e00', '\u9fff', "zh"),
        ('\uac00', '\ud7af', "ko"),
    ];

    /// <summary>
    /// The language of a text whose script decides it ("ja", "el", …), null where function words must ("latin", "cyrillic", "arabic", "devanagari" share theirs).
    /// </summary>
    public static string? Decisive(ReadOnlySpan<char> text)
    {
        var counts = new Dictionary<string, int>();
        var letters = 0;
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
            {
                continue;
            }

            letters++;
            if (c > '\u036f' && Array.Find(Own, script => c >= script.From && c <= script.To).Language is { } language)
            {
                counts[language] = counts.GetValueOrDefault(language) + 1;
            }
        }

        // Japanese mixes Han with kana; a tenth of kana is Japanese.
        if (counts.GetValueOrDefault("ja") * 10 >= counts.GetValueOrDefault("zh") + 1 && counts.ContainsKey("ja"))
        {
            counts["ja"] += counts.GetValueOrDefault("zh");
        }

        var best = counts.OrderByDescending(pair => pair.Value).FirstOrDefault();
        // Han characters say as much as a whole word each.
        return best.Value > 1 && best.Value * (best.Key is "zh" or "ja" or "ko" ? 4 : 2) > letters ? best.Key : null;
    }
}
