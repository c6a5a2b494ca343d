using Summarizer.Articles;
using Summarizer.Summaries.Extractive.Facts;
using Summarizer.Summaries.Extractive.Headlines;
using Summarizer.Summaries.Extractive.Overlap;
using Summarizer.Summaries.Extractive.Reports;
using Summarizer.Summaries.Extractive.Standing;
using Summarizer.Summaries.Extractive.Topics;

namespace Summarizer.Summaries.Extractive;

/// <summary>The embedded model's flow: words, their expected worth, the sentences that tell most of it.</summary>
internal static class ExtractiveSummary
{
    public static Proposal Of(Article article, SummaryLength length, Weights weights, CancellationToken cancellationToken)
    {
        if (article.Sentences.Count == 0)
        {
            return HeadlineAlone(article);
        }

        var preset = SummaryPreset.Of(length, weights);
        var tokenized = TokenizedArticle.Of(article, cancellationToken);
        var overlap = new ExpectedOverlap(ArticleTerms.Of(tokenized), weights);
        var sentences = new ArticleSentences(tokenized);
        var words = overlap.Terms.Sentences.Sum(sentence => sentence.Length);
        var verbatim = words <= preset.Verbatim;
        var paragraph = verbatim ? [.. Enumerable.Range(0, article.Sentences.Count)] : Paragraph(overlap, sentences, preset);
        var report = ArticleReport.Of(tokenized, sentences.Traits, cancellationToken);
        var headline = HeadlineWords.Of(article);
        var context = new FactContext(report, headline, overlap);
        var candidates = FactCandidates
            .Of(report, sentences, cancellationToken)
            .ConvertAll(candidate => new RatedFact(candidate, FactWorth.Of(context, candidate)));
        var worth = candidates.ToDictionary(candidate => candidate.Fact.Sentence, candidate => candidate.Worth);
        var story = StorySentence.Of(report, headline, sentences, overlap, sentence => worth.GetValueOrDefault(sentence));
        var facts = KeyFactFinder.Find(article, context, candidates, story, overlap);
        var sentence = Told(article, story);

        return new Proposal
        {
            Headline = HeadlineMaker.Of(tokenized, story),
            HeadlinePlaces = article.Headline is null ? [article.Sentences[0].Range, article.Sentences[story].Range] : [],
            Sentence = sentence,
            Paragraph = [.. paragraph.Select(i => Told(article, i))],
            Bullets =
                facts.Count > 0
                    ? [.. facts.Take(preset.Bullets).Select(fact => new ProposedSentence(fact.Claim, fact.Quotes))]
                    : [sentence],
            KeyFacts = facts.Count > 0 ? facts : [new ProposedFact { Claim = sentence.Text, Quotes = sentence.Quotes }],
            Topics = TopicFinder.Find(overlap.Terms, article.Language),
            Language = article.Language,
            Generation = Generated(verbatim ? GenerationMethod.Verbatim : GenerationMethod.Extractive),
        };
    }

    public static int[] Paragraph(ExpectedOverlap overlap, ArticleSentences sentences, SummaryPreset preset) =>
        SentenceSearch.Best(overlap, sentences.MayBeTold, sentences.Needs, preset.Paragraph);

    private static ProposedSentence Told(Article article, int sentence)
    {
        var range = article.Sentences[sentence].Range;
        var text = article.Document[Asides.WordsFrom(article.Document, range, sentence == 0)..range.End];
        return new ProposedSentence(text, [text]);
    }

    private static Proposal HeadlineAlone(Article article)
    {
        var headline = article.Headline?.Text ?? article.Document.Trim();
        var told = new ProposedSentence(headline, [headline]);
        return new Proposal
        {
            Headline = headline,
            Sentence = told,
            Paragraph = [told],
            Bullets = [told],
            KeyFacts = [new ProposedFact { Claim = headline, Quotes = [headline] }],
            Language = article.Language,
            Generation = Generated(GenerationMethod.Verbatim),
        };
    }

    private static Generation Generated(GenerationMethod method) =>
        new()
        {
            Method = method,
            Model = "extractive",
            PromptVersion = ExtractiveModel.Version,
        };
}
