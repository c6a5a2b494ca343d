using Summarizer.Language.Names;
using Summarizer.Language.Words;

namespace Summarizer.Language.Speech;

/// <summary>Whether a person is "he" or "she", by the title before the name or by the given name; one family name then tells the same person later.</summary>
internal sealed class Genders
{
    private static readonly Dictionary<string, string> Known = WordList
        .Pairs("Language/Speech/genders.en.tsv")
        .ToDictionary(pair => pair.Word, pair => pair.Kind);
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Known.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>Null for a family of both.</summary>
    private readonly Dictionary<string, string?> ofFamily = [];

    private readonly HashSet<string> families = [];

    public void Note(string text, NameMention person)
    {
        if (person.Text.Contains(' '))
        {
            families.Add(Last(person.Text).ToString());
        }

        if ((person.Text.Contains(' ') || Titled(text, person) is not null) && Own(text, person) is { } gender)
        {
            var family = Last(person.Text).ToString();
            ofFamily[family] = ofFamily.TryGetValue(family, out var known) && known != gender ? null : gender;
        }
    }

    /// <summary>False only where the text says otherwise: most names tell nothing. A family name that is a given name too is first the family's.</summary>
    public bool Fits(string name, string? gender) => gender is null || Of(name) is not { } own || own == gender;

    /// <summary>Whether the text or the name says so.</summary>
    public bool AreSure(string name, string? gender) => gender is null || Of(name) == gender;

    /// <summary>Whether a person of this name or office may be meant by "he" or "she", for all that name or office tell.</summary>
    public static bool MayBe(string name, string gender) => (PersonNouns.Gender(name) ?? Given(name)) is not { } own || own == gender;

    private string? Of(string name)
    {
        if (PersonNouns.Gender(name) is { } noun)
        {
            return noun;
        }

        return name.Contains(' ') ? Given(name) ?? Learned(name)
            : families.Contains(name) || ofFamily.ContainsKey(name) ? Learned(name)
            : Given(name);
    }

    private string? Learned(string name) =>
        ofFamily.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Last(name), out var gender) ? gender : null;

    private static string? Own(string text, NameMention person) => Titled(text, person) ?? Given(person.Text);

    private static string? Titled(string text, NameMention person)
    {
        var end = person.Range.Start;
        while (end > 0 && text[end - 1] is ' ' or '.')
        {
            end--;
        }

        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return
            end > start
            && char.IsUpper(text[start])
            && NameLists.Honorifics.Has(text.AsSpan(start, end - start))
            && Lookup.TryGetValue(text.AsSpan(start, end - start), out var gender)
            ? gender
            : null;
    }

    /// <summary>Of a lone word only a given name that is no family name as well could tell: two words are safer.</summary>
    private static string? Given(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return Lookup.TryGetValue(space > 0 ? name.AsSpan(0, space) : name, out var gender) ? gender : null;
    }

    private static ReadOnlySpan<char> Last(string name) => name.AsSpan(name.LastIndexOf(' ') + 1);
}
