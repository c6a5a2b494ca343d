using Summarizer.Grounding;
using Summarizer.Language;
using Summarizer.Language.Names;
using Summarizer.Language.Sentences;
using Summarizer.Language.Speech;
using Summarizer.Language.Words;
using Summarizer.Summaries.Extractive.Reports;

namespace Summarizer.Summaries;

/// <summary>
/// What a model says of a fact beside its claim, as far as the sentences given for it bear it out: nothing that a model says of its own
/// statement is taken as given.
/// </summary>
internal sealed class FactFields(EvidenceIndex index)
{
    private readonly Lazy<IReadOnlyList<NamedEntity>> entities = new(() =>
        NameResolver.Resolve(index.Article.Document, new TextRange(0, index.Article.Document.Length), index.Article.Language)
    );

    public ProposedFact Borne(ProposedFact fact, string claim, IReadOnlyList<Evidence> evidence) =>
        fact with
        {
            Who = [.. fact.Who.Distinct().Where(name => Stands(name, evidence))],
            Where = [.. fact.Where.Distinct().Where(name => Stands(name, evidence))],
            Speaker = fact.Speaker is { } speaker && Stands(speaker, evidence) ? speaker : null,
            When = fact.When is { } when && evidence.Any(words => Holds(words.Quote, when)) ? when : null,
            Certainty = CertaintyOf(claim, index.Article.Language) ?? fact.Certainty,
        };

    /// <summary>A name stands there as itself, or by another name that the article has for the same.</summary>
    private bool Stands(string name, IReadOnlyList<Evidence> evidence) =>
        IsName(name)
        && (
            evidence.Any(words => Holds(words.Quote, name))
            || entities.Value.Any(entity =>
                entity.Aliases.Prepend(entity.Name).Contains(name, StringComparer.OrdinalIgnoreCase)
                && entity.Aliases.Prepend(entity.Name).Any(alias => evidence.Any(words => Holds(words.Quote, alias)))
            )
        );

    /// <summary>"she" stands in many a sentence, and names nobody.</summary>
    private bool IsName(string name) =>
        Tokenizer
            .Tokenize(name)
            .Any(token =>
                token.Kind is not TokenKind.Punctuation
                && token.Range.Of(name) is var word
                && word.Any(char.IsLetter)
                && !FunctionWords.Contains(index.Article.Language, word.ToLowerInvariant())
            );

    /// <summary>What the claim's own words show; null where they show nothing.</summary>
    private static Certainty? CertaintyOf(string claim, string language)
    {
        var whole = new TextRange(0, claim.Length);
        var speech = QuotationFinder.Find(claim, [whole], language);
        var cues = FactCues
            .For(language)
            .Find(
                claim,
                Tokenizer.Tokenize(claim),
                token => !speech.Any(quotation => quotation.Direct && quotation.Range.Contains(token.Start))
            );
        return cues.Contains("denied") ? Certainty.Denied
            : speech.Any(quotation => quotation.Speaker is not null) || cues.Contains("hedged") ? Certainty.Claimed
            : cues.Contains("planned") && !cues.Contains("unreal") ? Certainty.Planned
            : null;
    }

    private static bool Holds(string text, string words)
    {
        for (int from = 0, at; (at = text.IndexOf(words, from, StringComparison.OrdinalIgnoreCase)) >= 0; from = at + 1)
        {
            if (
                (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                && (at + words.Length == text.Length || !char.IsLetterOrDigit(text[at + words.Length]))
            )
            {
                return words.Length > 0;
            }
        }

        return false;
    }
}
