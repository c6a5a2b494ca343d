namespace Summarizer.Articles;

/// <summary>Sorts the pieces of a byline into people, agencies, roles, and what is none of these.</summary>
internal sealed class BylineNames(bool marked, bool believed)
{
    private static readonly string[] Places = [" in ", " for ", " at ", " en ", " à ", " from ", " aus "];

    private const int Most = 100;

    private readonly List<string> authors = [];
    private readonly List<string> agencies = [];
    private int unread;

    public IReadOnlyList<string> Authors => authors;

    public IReadOnlyList<string> Agencies => agencies;

    public bool IsWhole => unread == 0;

    /// <summary>Whether a person stands with a role of those who write: "Ada Holm Culture reporter".</summary>
    public bool HasPress { get; private set; }

    public void Add(string piece)
    {
        var words = piece.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var from = words.Length > 1 && BylineWords.Ands.Contains(words[0]) && words[0].Length > 1 ? 1 : 0;
        for (var i = 1; i <= words.Length; i++)
        {
            // "and" parts names only between two of them: "e" and "y" are also middle names' words.
            if (i == words.Length || i > from && BylineWords.Ands.Contains(words[i]))
            {
                AddOne(string.Join(' ', words[from..i]));
                from = i + 1;
            }
        }
    }

    private void AddOne(string piece)
    {
        var text = piece.Trim(' ', '.', ':', ',', '*', '_', '"', '“', '”', '-', '–', '—', '(', ')', '[', ']').Replace('_', ' ');
        if (text.Length == 0)
        {
            return;
        }

        if (BylineWords.Ands.Contains(text))
        {
            return;
        }

        if (IsAgency(text))
        {
            agencies.Add(text);
            return;
        }

        var place = Places
            .Select(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase))
            .Where(at => at > 0)
            .DefaultIfEmpty(-1)
            .Min();
        if (place > 0 && (believed || authors.Count > 0))
        {
            AddOne(text[..place]);
            return;
        }

        var name = PersonName.Cased(WithoutRole(text), lower: marked);
        if (name.Length == 0)
        {
            return;
        }

        // A piece after a name that is no name is a role or a place ("Political Correspondent", "London").
        if (PersonName.IsPlausible(name, single: believed && authors.Count == 0 && agencies.Count == 0))
        {
            if (authors.Count < Most && !authors.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                HasPress |= name.Contains(' ', StringComparison.Ordinal) && BylineWords.Press.Contains(text.Split(' ')[^1]);
                authors.Add(name);
            }
        }
        else if (!(authors.Count > 0 && text.Split(' ').Length <= 4 && text.Split(' ').All(IsBesideName)))
        {
            unread++;
        }
    }

    // "Senior Reporter Ada Holm", "Ada Holm Staff Writer", "Dr Ada Holm"
    private static string WithoutRole(string text)
    {
        var words = text.Split(' ').Select(WithoutGluedRole).ToList();
        while (words.Count > 0 && IsRole(words[0]))
        {
            words.RemoveAt(0);
        }

        var isJob = false;
        while (words.Count > 2 && (IsRole(words[^1]) || isJob && BylineWords.Fields.Contains(words[^1])))
        {
            isJob = true;
            words.RemoveAt(words.Count - 1);
        }

        return words.Count <= 1 && text.Contains(' ') ? "" : string.Join(' ', words);
    }

    // "Howard BlumeStaff"
    private static string WithoutGluedRole(string word)
    {
        for (var i = 2; i < word.Length - 2; i++)
        {
            if (char.IsLower(word[i - 1]) && char.IsUpper(word[i]) && BylineWords.Roles.Contains(word[i..]))
            {
                return word[..i];
            }
        }

        return word;
    }

    private static bool IsBesideName(string word) =>
        char.IsUpper(word[0]) && !word.Any(char.IsDigit) || BylineWords.Roles.Contains(word) || BylineWords.Particles.Contains(word);

    private static bool IsRole(string word) =>
        BylineWords.Roles.Contains(word.Trim('.', ',')) || word is "Mr" or "Mrs" or "Ms" or "Mr." or "Mrs." or "Ms.";

    private static bool IsAgency(string text)
    {
        if (BylineWords.Agencies.Contains(text))
        {
            return true;
        }

        // "Daily Mail Reporter", "Telegraph Staff", "Our Foreign Correspondent": a desk, no person.
        var words = text.Split(' ');
        if (words.Length < 2 || !BylineWords.Roles.Contains(words[^1]))
        {
            return false;
        }

        var end = words.Length - 1;
        while (end > 0 && (BylineWords.Roles.Contains(words[end - 1]) || BylineWords.Fields.Contains(words[end - 1])))
        {
            end--;
        }

        return end > 3 || !PersonName.IsPlausible(string.Join(' ', words[..end]), single: false) || IsHouse(words[..end]);
    }

    // Papers' names that no list of houses holds.
    private static bool IsHouse(string[] words) =>
        Array.Exists(
            words,
            word =>
                word
                    is "Daily"
                        or "News"
                        or "Times"
                        or "Mail"
                        or "Post"
                        or "Telegraph"
                        or "Herald"
                        or "Press"
                        or "Online"
                        or "Our"
                        or "The"
                        or "Web"
                        or "Courier"
                        or "Tribune"
                        or "Gazette"
                        or "Guardian"
        );
}
