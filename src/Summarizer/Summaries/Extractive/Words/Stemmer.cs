using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Fi;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.Hu;
using Lucene.Net.Analysis.It;
using Lucene.Net.Analysis.Pt;
using Lucene.Net.Analysis.Ru;
using Lucene.Net.Analysis.Sv;

namespace Summarizer.Summaries.Extractive.Words;

/// <summary>
/// Cuts a lower-case word to the form it shares with its plural and cases. Lucene's light stemmers: next to no start-up and 7 MB; its
/// Snowball stemmers and analyzers take 30 MB and three microseconds a word, and summaries come out no better.
/// </summary>
internal static class Stemmer
{
    public delegate int Cut(char[] word, int length);

    /// <returns>A function that is not safe to share between threads; words of a language without a stemmer stay whole.</returns>
    public static Cut For(string language) =>
        language switch
        {
            "en" => new EnglishMinimalStemmer().Stem,
            "de" => new GermanLightStemmer().Stem,
            "fr" => new FrenchMinimalStemmer().Stem,
            "es" => new SpanishLightStemmer().Stem,
            "it" => new ItalianLightStemmer().Stem,
            "pt" => new PortugueseLightStemmer().Stem,
            "ru" => new RussianLightStemmer().Stem,
            "fi" => new FinnishLightStemmer().Stem,
            "hu" => new HungarianLightStemmer().Stem,
            "sv" => new SwedishLightStemmer().Stem,
            _ => static (_, length) => length,
        };
}
