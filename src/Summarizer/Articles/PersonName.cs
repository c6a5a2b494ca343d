using System.Globalization;
using System.Text;

namespace Summarizer.Articles;

/// <summary>Names of people as bylines print them.</summary>
internal static class PersonName
{
    private const int LongestWords = 6;
    private const int LongestCharacters = 60;

    /// <summary>
    /// Whether the words could be a person's name: two to six capitalized words, particles among them ("Ursula von der Wiese", "J. K. Marlow"), or one
    /// where <paramref name="single"/>; of a script without case two to five short words.
    /// </summary>
    public static bool IsPlausible(string text, bool single)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < (single ? 1 : 2) || words.Length > LongestWords || text.Length > LongestCharacters)
        {
            return text.Length is >= 2 and <= 5 && text.All(IsHan) && !BylineWords.Buttons.Contains(text);
        }

        if (words.All(BylineWords.Buttons.Contains) || words.All(IsJob))
        {
            return false;
        }

        if (words.Length == 1 && (BylineDates.IsWeekday(text) || DateToken.Scan(text, 1) is [{ Month: > 0 }]))
        {
            return false;
        }

        return words.All(IsNameWord) && (words.Any(word => char.IsUpper(word[0])) || words.All(word => !char.IsLower(word[0])));
    }

    /// <summary>Whether a name is a house's, an office's or a site's address rather than a person's.</summary>
    public static bool IsHouse(string name) =>
        name.Split(' ').Any(BylineWords.Houses.Contains)
        || name.IndexOf('.', StringComparison.Ordinal) is > 1 and var dot && dot < name.Length - 2 && char.IsLower(name[dot + 1]);

    private static bool IsJob(string word) =>
        BylineWords.Roles.Contains(word) || BylineWords.Fields.Contains(word) || BylineWords.Particles.Contains(word);

    /// <summary>"KAMRAN YOUSAF" and "kamran yousaf" as "Kamran Yousaf"; "McNeill", "O'Hara", "J.K." and "PJ" keep their capitals.</summary>
    /// <param name="lower">Whether a name in lower case is believed to be one.</param>
    public static string Cased(string name, bool lower)
    {
        var letters = name.Where((c, i) => char.IsLetter(c) && !IsSmallOfPrefix(name, i)).ToList();
        var allUpper = letters.Count > 3 && letters.TrueForAll(char.IsUpper);
        var allLower = lower && letters.Count > 3 && name.Count(c => c == ' ') is 1 or 2 && letters.TrueForAll(char.IsLower);
        return allUpper || allLower ? string.Join(' ', name.Split(' ').Select((word, index) => Word(word, index > 0))) : name;
    }

    /// <summary>"NEW YORK" as "New York"; a word of mixed case stays.</summary>
    public static string Word(string word, bool inside)
    {
        if (word.Contains('.') && word.Length <= 6 || inside && BylineWords.Particles.Contains(word) && word.Length > 1)
        {
            return word.Contains('.') ? word.ToUpperInvariant() : word.ToLowerInvariant();
        }

        var cased = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var starts =
                i == 0
                || word[i - 1] is '-' or '\'' or '’' or '/' or '('
                || i == 2 && word.Length > 4 && word.StartsWith("Mc", StringComparison.OrdinalIgnoreCase);
            cased.Append(
                starts ? char.ToUpper(word[i], CultureInfo.InvariantCulture) : char.ToLower(word[i], CultureInfo.InvariantCulture)
            );
        }

        return cased.ToString();
    }

    // "McBYRNE", "MacDONALD"
    private static bool IsSmallOfPrefix(string name, int i) =>
        name[i] == 'c' && i > 0 && (name[i - 1] == 'M' || i > 1 && name[i - 1] == 'a' && name[i - 2] == 'M')
        || name[i] == 'a' && i > 0 && name[i - 1] == 'M' && i + 2 < name.Length && name[i + 1] == 'c' && char.IsUpper(name[i + 2]);

    private static bool IsNameWord(string word)
    {
        if (BylineWords.Particles.Contains(word))
        {
            return true;
        }

        return (
                char.IsUpper(word[0])
                || char.GetUnicodeCategory(word[0]) is UnicodeCategory.OtherLetter
                || word.Length > 2 && word[1] is '\'' or '’' && char.IsUpper(word[2])
                || word.StartsWith("al-", StringComparison.Ordinal)
                || word.StartsWith("el-", StringComparison.Ordinal)
            )
            && word.All(c =>
                char.IsLetter(c)
                || c is '.' or '-' or '\'' or '’' or '‘' or 'ʻ'
                || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            )
            && !(
                word.Length > 2
                && word.EndsWith('.')
                && !word[..^1].Contains('.')
                && word is not ("Jr." or "Sr." or "Dr." or "St." or "Mr." or "Ms." or "Mrs." or "Prof.")
            );
    }

    private static bool IsHan(char c) => c is >= '\u3040' and <= '\u30ff' or >= '\u4e00' and <= '\u9fff' or >= '\uac00' and <= '\ud7af';
}
