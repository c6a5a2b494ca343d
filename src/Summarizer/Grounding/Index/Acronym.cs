namespace Summarizer.Grounding.Index;

/// <summary>An acronym and the name that it is made of, either way round.</summary>
internal static class Acronym
{
    /// <summary>Whether a text has consecutive capitalized words whose initials are the letters of <paramref name="name"/> (small words between them may be left out).</summary>
    public static bool IsIn(string text, string name)
    {
        if (name.Length is < 2 or > 6)
        {
            return false;
        }

        var at = 0;
        var gap = 0;
        foreach (var word in text.Split([' ', '\n', '-', '(', ')', ',', '"'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (char.IsUpper(word[0]))
            {
                at =
                    char.ToLowerInvariant(word[0]) == name[at] ? at + 1
                    : char.ToLowerInvariant(word[0]) == name[0] ? 1
                    : 0;
                gap = 0;
                if (at == name.Length)
                {
                    return true;
                }
            }
            else if (at > 0 && ++gap > 1)
            {
                at = 0;
            }
        }

        return false;
    }
}
