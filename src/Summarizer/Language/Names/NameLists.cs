using System.Collections.Frozen;
using Summarizer.Language.Sentences;
using Summarizer.Language.Words;

namespace Summarizer.Language.Names;

/// <summary>The word lists that names are told by. All are looked up whatever the case: only capitalized words are asked about.</summary>
internal static class NameLists
{
    public static readonly Words Countries = Load("countries.txt");
    public static readonly Words Places = Load("places.txt");
    public static readonly Words PlaceHeads = Load("placeheads.txt");
    public static readonly Words PlaceLeads = Load("placeleads.txt");
    public static readonly Words PlaceNouns = Load("placenouns.en.txt");
    public static readonly Words Organizations = Load("organizations.txt");
    public static readonly Words OrganizationHeads = Load("orgheads.txt");
    public static readonly Words OrganizationNouns = Load("orgnouns.en.txt");
    public static readonly Words EventHeads = Load("eventheads.txt");
    public static readonly Words Demonyms = Load("demonyms.txt");
    public static readonly Words NotNames = Load("notnames.txt");
    public static readonly Words GivenNames = Load("givennames.txt");
    public static readonly Words Surnames = Load("surnames.txt");
    public static readonly Words Honorifics = Load("honorifics.txt");
    public static readonly Words Roles = Load("roles.txt");
    public static readonly Words CommonWords = Load("commonwords.txt");
    public static readonly Words Connectors = Load("connectors.txt");
    public static readonly Words SaidVerbs = Load("saidverbs.en.txt");

    /// <summary>First words of the listed names that have several.</summary>
    public static readonly Words PhraseOpenings = new(
        new[] { "organizations.txt", "countries.txt", "places.txt" }
            .SelectMany(file => WordList.Load($"Language/Names/{file}"))
            .Select(name => (Name: name, Tokens: Tokenizer.Tokenize(name)))
            .Where(name => name.Tokens.Count > 2)
            .Select(name => name.Tokens[0].Of(name.Name))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
    );

    public static bool IsPlace(ReadOnlySpan<char> name) => Countries.Has(name) || Places.Has(name);

    public static Words Load(string file) => new(WordList.Load($"Language/Names/{file}"));

    internal sealed class Words(FrozenSet<string> set)
    {
        private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = set.GetAlternateLookup<ReadOnlySpan<char>>();

        private readonly WordFilter filter = new(set);

        public bool Has(ReadOnlySpan<char> word) => filter.MayHold(word) && lookup.Contains(word);
    }
}
