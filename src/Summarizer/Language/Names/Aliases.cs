namespace Summarizer.Language.Names;

/// <summary>Whether one name is a shorter form of another.</summary>
internal static class Aliases
{
    private static readonly string[] FirmEndings =
    [
        "Inc",
        "Ltd",
        "LLC",
        "Plc",
        "PLC",
        "Corp",
        "Corporation",
        "Company",
        "Group",
        "Co",
        "GmbH",
        "AG",
        "FC",
        "AFC",
    ];

    public static bool Equal(string a, string b) => Plain(a).Equals(Plain(b), StringComparison.OrdinalIgnoreCase);

    /// <summary>"Khan" or "Imran" of "Imran Khan"; "Mary Vale" of "Mary Ann Vale".</summary>
    public static bool IsShortPerson(string full, string shorter)
    {
        var (whole, part) = (full.Split(' '), shorter.Split(' '));
        if (part.Length > whole.Length)
        {
            (whole, part) = (part, whole);
        }

        return part.Length == 1
            ? whole.Length > 1
                && (
                    Equal(whole[^1], part[0])
                    || Equal(whole[0], part[0])
                    || (whole.Length > 2 && Equal(string.Join(' ', whole[^2..]), part[0]))
                )
            : whole.Length > part.Length && (Equal(whole[^1], part[^1]) || IsSuffix(whole[^1])) && Equal(whole[0], part[0]);
    }

    /// <summary>"WHO" of "World Health Organization"; "Acme" of "Acme Holdings Ltd"; what stands in parentheses right after the name.</summary>
    public static bool IsShortOrganization(NameMention full, NameMention shorter, string text)
    {
        if (
            shorter.Range.Start > full.Range.End
            && shorter.Range.Start - full.Range.End <= 2
            && text[shorter.Range.Start - 1] == '('
            && shorter.Range.End < text.Length
            && text[shorter.Range.End] == ')'
        )
        {
            return true;
        }

        var (whole, part) = full.Text.Length >= shorter.Text.Length ? (full.Text, shorter.Text) : (shorter.Text, full.Text);
        return Initials(whole).Equals(Plain(part).Replace(".", "", StringComparison.Ordinal), StringComparison.Ordinal) && part.Length > 1
            || Equal(WithoutEnding(whole), part);
    }

    /// <summary>Names that stand for the same share one of these, whatever the case.</summary>
    public static IEnumerable<string> Keys(string name, NameKind kind) =>
        kind switch
        {
            NameKind.Person => [Plain(name), Plain(name.Split(' ')[0]), Plain(name[(name.LastIndexOf(' ') + 1)..])],
            NameKind.Organization =>
            [
                Plain(name),
                Plain(WithoutEnding(name)),
                Initials(name),
                Plain(name).Replace(".", "", StringComparison.Ordinal),
            ],
            _ => [Plain(name)],
        };

    private static string Initials(string name) =>
        string.Concat(name.Split(' ', '-').Where(word => word.Length > 0 && char.IsUpper(word[0])).Select(word => word[0]));

    private static string WithoutEnding(string name)
    {
        var words = name.Split(' ').ToList();
        while (words.Count > 1 && FirmEndings.Contains(words[^1].TrimEnd('.')))
        {
            words.RemoveAt(words.Count - 1);
        }

        return string.Join(' ', words);
    }

    private static bool IsSuffix(string word) => word.TrimEnd('.') is "Jr" or "Sr" or "II" or "III";

    private static string Plain(string name) =>
        (name.StartsWith("The ", StringComparison.Ordinal) ? name[4..] : name).Replace('’', '\'').TrimEnd('.');
}
