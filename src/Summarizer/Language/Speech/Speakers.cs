using System.Collections.Frozen;
using Summarizer.Language.Names;
using Summarizer.Language.Words;

namespace Summarizer.Language.Speech;

/// <summary>Which phrases without a name can be somebody who speaks.</summary>
internal static class Speakers
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nouns = WordList
        .Load("Language/Speech/speakernouns.en.txt")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>"the mayor", "police", "One hadith"; not "in a chapter", "the alleged", "many called".</summary>
    public static bool CanSpeak(string phrase, ReadOnlySpan<char> verb)
    {
        var words = phrase.Split(' ');
        var last = words[^1];
        if (
            Nouns.Contains(last)
            || NameLists.Roles.Has(last)
            || (last.EndsWith('s') && NameLists.Roles.Has(last.AsSpan(0, last.Length - 1)))
        )
        {
            return true;
        }

        // Naming is no speaking: "the area, called “the Pit”".
        var names =
            verb
            is "called"
                or "calls"
                or "dubbed"
                or "branded"
                or "labelled"
                or "labeled"
                or "described"
                or "describes"
                or "accused"
                or "blamed"
                or "alleged"
                or "reflected"
                or "noted"
                or "offered"
                or "posted";
        if (words.Length == 1)
        {
            // "Vale tweeted": a name that no list knows.
            return verb is "said" or "says" or "told" or "added" or "wrote" or "tweeted" or "posted" or "replied" or "asked"
                && char.IsUpper(last[0])
                && last.Length > 1
                && !IsPreposition(last)
                && !IsDeterminer(last)
                && !last.EndsWith("ly", StringComparison.Ordinal)
                && !NameLists.NotNames.Has(last)
                && !NameLists.CommonWords.Has(last)
                && !NameLists.Demonyms.Has(last);
        }

        return !names && (IsDeterminer(words[0]) || char.IsUpper(words[0][0])) && !IsPreposition(words[0]);
    }

    /// <summary>"spokesman", "fans", "classmate", "police".</summary>
    public static bool IsSpeaking(ReadOnlySpan<char> word) =>
        Nouns.Contains(word) || PersonNouns.Has(word) || (word.EndsWith("s") && PersonNouns.Has(word[..^1]));

    /// <summary>"spokesman", "police".</summary>
    public static bool IsNoun(ReadOnlySpan<char> word) => Nouns.Contains(word);

    /// <summary>"a Labour spokesman", "the mayor": one person by office.</summary>
    public static bool IsPerson(ReadOnlySpan<char> phrase) =>
        phrase[(phrase.LastIndexOf(' ') + 1)..] is var last
        && (NameLists.Roles.Has(last) || last.EndsWith("man") || last.EndsWith("person"));

    /// <summary>"farmer bo vale": a few words before "said:", though no list knows them.</summary>
    public static bool MaySpeak(string phrase) =>
        phrase.Count(c => c == ' ') < 5
        && !IsPreposition(phrase.Split(' ')[0])
        && !NameLists.NotNames.Has(phrase.AsSpan(phrase.LastIndexOf(' ') + 1));

    /// <summary>"Zelma", "zelma" alone: no list knows the name.</summary>
    public static bool IsLikeName(ReadOnlySpan<char> word, bool alone) =>
        !word.EndsWith("s")
        && !IsDeterminer(word.ToString())
        && (
            char.IsUpper(word[0])
            || NameLists.Honorifics.Has(word)
            || (
                alone
                && word.Length > 2
                && !IsPreposition(word.ToString())
                && !NameLists.NotNames.Has(word)
                && !NameLists.CommonWords.Has(word)
            )
        );

    private static bool IsDeterminer(string word) =>
        word.ToLowerInvariant()
            is "the"
                or "a"
                or "an"
                or "his"
                or "her"
                or "its"
                or "their"
                or "my"
                or "our"
                or "one"
                or "another"
                or "some"
                or "two"
                or "several"
                or "many"
                or "most"
                or "other"
                or "both";

    private static bool IsPreposition(string word) =>
        word.ToLowerInvariant()
            is "in"
                or "on"
                or "at"
                or "for"
                or "with"
                or "from"
                or "by"
                or "as"
                or "of"
                or "to"
                or "under"
                or "after"
                or "before"
                or "since"
                or "during"
                or "because"
                or "when"
                or "if"
                or "while"
                or "where"
                or "there"
                or "what"
                or "how"
                or "why"
                or "that"
                or "this"
                or "these";
}
