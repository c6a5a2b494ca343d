using Summarizer.Articles;

namespace Summarizer.Summaries;

/// <summary>What stands of a proposal, so that it still reads: no sentence leans on one that fell, none is said twice, no lede is missing.</summary>
internal static class Composition
{
    private const string Antecedent = "antecedent";

    /// <param name="decisions">The second reader's, by the statement's text.</param>
    public static CheckedProposal Of(ProposalStatements statements, IReadOnlyDictionary<string, ReaderDecision> decisions)
    {
        var (index, proposal) = (statements.Index, statements.Proposal);
        var isModel = proposal.Generation.Method is GenerationMethod.Model;
        var headline = WithoutCaptionAlone(index.Article, Settle(statements.Headline));
        var sentence = WithoutCaptionAlone(index.Article, Settle(statements.Sentence));
        var paragraph = Leaning(index.Article.Language, [.. statements.Paragraph.Select(Settle)]);
        List<SettledStatement> bullets = [.. statements.Bullets.Select(Settle)];
        List<(SettledStatement Told, ProposedFact Fact)> facts = [.. statements.Facts.Select(fact => (Settle(fact.Statement), fact.Fact))];

        var lede = sentence.Stands ? sentence : InPlaceOf(sentence, index.Article, [.. paragraph, .. facts.Select(fact => fact.Told)]);
        List<SettledStatement> rest = [.. paragraph.Where(told => told.Stands)];
        if (isModel || !sentence.Stands)
        {
            rest = [.. rest.Where(told => lede is null || !SameWords.Say(told.Text!, lede.Text!))];
        }

        if (isModel && lede is not null && rest.Count == 0)
        {
            // Facts are sentences that stand alone: one of them is better than another model's text.
            rest = [.. facts.Select(fact => fact.Told).Where(told => told.Stands && !SameWords.Say(told.Text!, lede.Text!)).Take(1)];
        }

        if (rest.Count == 0 && lede is not null)
        {
            rest = [.. paragraph.Where(told => told.Stands).Append(lede).Take(1)];
        }

        var standing = new[] { lede }.Concat(rest).OfType<SettledStatement>().DistinctBy(told => told.Text).Count();
        var made = proposal.Paragraph.Append(proposal.Sentence).DistinctBy(told => told.Text).Count();
        var fields = new FactFields(index);
        List<SettledStatement> all = [headline, sentence, .. paragraph, .. bullets, .. facts.Select(fact => fact.Told)];
        return new CheckedProposal
        {
            Headline = headline.Text ?? index.Article.Headline?.Text ?? lede?.Text ?? proposal.Headline,
            Sentence = lede?.Published,
            Paragraph = [.. rest.Select(told => told.Published)],
            Bullets = [.. bullets.Where(told => told.Stands).DistinctBy(told => told.Text).Select(told => told.Published)],
            Facts =
            [
                .. facts
                    .Where(fact => fact.Told.Stands)
                    .DistinctBy(fact => fact.Told.Text)
                    .Select(
                        (fact, rank) =>
                            KeyFactComposer.Compose(
                                index,
                                isModel ? fields.Borne(fact.Fact, fact.Told.Text!, fact.Told.Evidence) : fact.Fact,
                                fact.Told.Published,
                                rank + 1
                            )
                    ),
            ],
            Topics = proposal.Topics,
            Language = proposal.Language,
            Proposed = all.Count,
            Holds = lede is not null && standing >= Math.Min(2, made),
            Refused =
            [
                .. all.Where(told => !told.Stands)
                    .Select(told => new RefusedStatement(told.Statement.Place, told.Statement.Text, told.Why) { Rule = told.Rule }),
            ],
            Generation = proposal.Generation,
        };

        SettledStatement Settle(Statement statement)
        {
            var settled = Settlement.Of(index, statements[statement], decisions.GetValueOrDefault(statement.Text));
            return settled with { Statement = statement };
        }
    }

    /// <summary>A caption says what a picture shows; who writes it into a page need not be who wrote the article.</summary>
    private static SettledStatement WithoutCaptionAlone(Article article, SettledStatement told) =>
        told.Stands
        && told.Evidence.Count > 0
        && told.Evidence.All(words => article.Captions.Any(caption => caption.Range.Start <= words.Start && words.End <= caption.Range.End))
            ? told.Refused("caption", "nothing but a caption bears it out")
            : told;

    /// <summary>A sentence that points back at one that fell is put right where only a connecting word does, and else goes with it.</summary>
    private static List<SettledStatement> Leaning(string language, List<SettledStatement> paragraph)
    {
        for (var i = 1; i < paragraph.Count; i++)
        {
            if (paragraph[i].Stands && !paragraph[i - 1].Stands && PointingBack.Does(paragraph[i].Text!, language))
            {
                paragraph[i] = PointingBack.Without(paragraph[i].Text!, language) is { } whole
                    ? paragraph[i] with
                    {
                        Text = whole,
                    }
                    : paragraph[i].Refused(Antecedent, "it leans on the sentence before it, which is not borne out");
            }
        }

        return paragraph;
    }

    /// <summary>Who fills the hole of a lede must tell the same story: a side issue in the article's own words is no lede.</summary>
    private static SettledStatement? InPlaceOf(SettledStatement fallen, Article article, IEnumerable<SettledStatement> candidates) =>
        candidates
            .Where(told => told.Stands && WithoutCaptionAlone(article, told).Stands)
            .OrderBy(told => PointingBack.Does(told.Text!, article.Language))
            .ThenByDescending(told => TellingWords.Shared(told.Text!, fallen.Statement.Text, article.Language))
            .ThenBy(told => told.Support)
            .FirstOrDefault();
}
