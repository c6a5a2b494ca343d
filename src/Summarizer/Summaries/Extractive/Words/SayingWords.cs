using Summarizer.Language.Names;

namespace Summarizer.Summaries.Extractive.Words;

/// <summary>Words by which somebody's statement is told, hedged ones and nouns included: a sentence without any of them is the article's own.</summary>
internal static class SayingWords
{
    public static bool AreSaying(string language, ReadOnlySpan<char> word) =>
        Phrases.For("saying", language).Holds(word)
        || (language == "en" && NameLists.SaidVerbs.Has(word) && !Phrases.For("noun", language).Holds(word));
}
