using Summarizer.Articles;
using Summarizer.Language.Sentences;
using Summarizer.Summaries.Extractive.Words;

namespace Summarizer.Summaries.Extractive.Reports;

/// <summary>What sort of text an article is, as far as a few robust signs tell; news where none does.</summary>
internal enum ArticleKind
{
    News,
    Interview,
    LiveBlog,
    FactCheck,
    Review,
    Opinion,
    Guide,
    Notice,
}

internal static class ArticleKindReader
{
    private const int FewestAnswers = 2;
    private const int FewestTimes = 4;
    private const int FewestItems = 4;

    /// <summary>Of an opinion's sentences so many are told by an "I", "we" or to a "you".</summary>
    private const double PersonalShare = 0.2;

    /// <summary>Of a guide's or advert's sentences so many tell the reader what to do.</summary>
    private const double OrderShare = 0.15;

    public static ArticleKind Of(Article article, IReadOnlyList<ReportedSentence> sentences)
    {
        var named = Named(article);
        return sentences.Count(sentence => sentence.Answer is not null) >= FewestAnswers ? ArticleKind.Interview
            : named is { } kind ? kind
            : sentences.Count(sentence => sentence.OpensBlock && BeginsWithTime(article.Document, sentence)) >= FewestTimes
                ? ArticleKind.LiveBlog
            : Share(sentences, sentence => sentence.Traits.HasFlag(SentenceTraits.Aside)) >= OrderShare
            || article.Blocks.Count(block => block.Kind == BlockKind.ListItem) >= FewestItems
                ? ArticleKind.Guide
            : Share(sentences, sentence => sentence.IsPersonal) >= PersonalShare ? ArticleKind.Opinion
            : ArticleKind.News;
    }

    public static bool TellsNews(this ArticleKind kind) => kind is ArticleKind.News or ArticleKind.Interview or ArticleKind.LiveBlog;

    /// <summary>The kind that headline or sub-headline names: "Review: …", "How to …", "Five …".</summary>
    private static ArticleKind? Named(Article article)
    {
        foreach (var passage in new[] { article.Headline, article.Subheadline }.OfType<Passage>())
        {
            var tokens = Tokenizer.Tokenize(article.Document, passage.Range);
            foreach (var (kind, words) in LanguageWords.Of("kind", article.Language))
            {
                if (Stands(words, article.Document, tokens, atStart: kind.EndsWith('1')))
                {
                    return Enum.Parse<ArticleKind>(kind.TrimEnd('1'), ignoreCase: true);
                }
            }
        }

        return null;
    }

    private static bool Stands(string phrase, string text, List<Token> tokens, bool atStart)
    {
        var words = phrase.Split(' ');
        for (var i = 0; i + words.Length <= tokens.Count && (i == 0 || !atStart); i++)
        {
            var at = i;
            if (Array.TrueForAll(words, word => tokens[at++].Is(text, word)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsWithTime(string text, ReportedSentence sentence) =>
        sentence.Tokens is [{ IsNumber: true } first, ..] && first.Span(text) is [_, ':' or '.', _, _] or [_, _, ':' or '.', _, _];

    private static double Share(IReadOnlyList<ReportedSentence> sentences, Func<ReportedSentence, bool> holds) =>
        sentences.Count == 0 ? 0 : (double)sentences.Count(holds) / sentences.Count;
}
