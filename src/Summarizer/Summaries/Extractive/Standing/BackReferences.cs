using System.Collections.Concurrent;
using System.Collections.Frozen;
using Summarizer.Language;
using Summarizer.Language.Names;
using Summarizer.Language.Sentences;
using Summarizer.Language.Speech;
using Summarizer.Language.Words;
using Summarizer.Summaries.Extractive.Reports;
using Summarizer.Summaries.Extractive.Words;

namespace Summarizer.Summaries.Extractive.Standing;

/// <summary>Whether a claim leans on what was told before it, not by its first word but further in: "a ticket puts her ahead", "when these people meet".</summary>
internal static class BackReferences
{
    /// <summary>So many tokens are a sentence's beginning.</summary>
    private const int Opening = 4;

    private static readonly ConcurrentDictionary<string, (FrozenDictionary<string, string> Kinds, WordFilter Opens)> Lists = new();

    /// <param name="cuts">Stretches of the claim that are left out.</param>
    public static bool Leans(ArticleReport report, ReportedSentence sentence, TextRange claim, IReadOnlyList<TextRange> cuts)
    {
        var list = Lists.GetOrAdd(report.Language, Read);
        if (list.Kinds.Count == 0)
        {
            return false;
        }

        var words = list.Kinds.GetAlternateLookup<ReadOnlySpan<char>>();
        var text = report.Text;
        if (text[claim.Start] is '(' or ')' || AgeAlone(text, claim) is not null)
        {
            return true;
        }

        var someone = sentence.Names.Any(name => name.Kind == NameKind.Person && claim.Contains(name.Range));
        var (personal, early, first, noun, several) = (false, false, true, false, false);
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var token = sentence.Tokens[i];
            if (!token.IsWord || !claim.Contains(token.Range) || IsCut(cuts, token.Range) || IsQuoted(sentence, token.Range))
            {
                first &= text[token.Start] is not (',' or ';' or ':') || token.Start < claim.Start;
                continue;
            }

            var word = token.Span(text);
            var kind = list.Opens.MayHold(word) && words.TryGetValue(word, out var listed) ? listed : null;
            // Whom it stands for is named before it, or by a capital after it ("During her 40-mile swim, Luma …").
            personal |= kind == "personal" && !someone;
            early |= token.Start == claim.Start && kind is "personal" or "plural";
            early |=
                first && (kind == "early" || (kind == "possessive" && !noun))
                || (kind == "plural" && !several && !AreNamed(sentence, token));
            noun |=
                token.Start > claim.Start
                && token.StartsUpper(text)
                && (
                    report.Language != "en"
                    || (i > 0 && sentence.Tokens[i - 1].Is(text, ',') && !sentence.Names.Any(name => name.Range.Contains(token.Range)))
                );
            several |= IsSeveral(word, kind);
            someone = someone || kind == "someone" || Speakers.IsPerson(word);
            var next = i + 1 < sentence.Tokens.Count ? sentence.Tokens[i + 1].Span(text) : default;
            // With a figure it tells enough: "two thirds of these jobs would go".
            if (kind == "pointing" && sentence.Numbers.Count == 0 && !(words.TryGetValue(next, out var after) && after == "which"))
            {
                return true;
            }

            if (kind == "distal" && i > 0 && IsDistal(text, sentence.Tokens, i))
            {
                return true;
            }

            // "What it also entails": the question's subject was named before.
            if (
                token.Start == claim.Start
                && word is "What" or "Should" or "Like"
                && (next is "it" or "they" or "he" or "she" or "us" or "them")
            )
            {
                return true;
            }
        }

        var backward = Phrases.For("backward", report.Language);
        for (var i = 0; i < Math.Min(Opening, sentence.Tokens.Count); i++)
        {
            early |=
                sentence.Tokens[i].IsWord
                && sentence.Tokens[i].Start >= claim.Start
                && sentence.Dates.Count == 0
                && backward.At(text, sentence.Tokens, i) > 0;
        }

        // "As ministers from all over the world fly in." has no main clause.
        return early
            || (report.Language == "en" && DefiniteSubjects.IsFragment(text, sentence.Tokens))
            || (
                personal
                && !sentence.Names.Any(name => name.Kind == NameKind.Person && claim.Contains(name.Range))
                && !(report.Language == "en" && noun)
            );
    }

    /// <summary>A "this", "that", "such" or "both" stands anywhere in it outside quotation marks.</summary>
    public static bool Points(ArticleReport report, ReportedSentence sentence, TextRange claim)
    {
        var pointers = Phrases.For("pointer", report.Language);
        foreach (var token in sentence.Tokens)
        {
            if (
                token.IsWord
                && claim.Contains(token.Range)
                && pointers.Holds(token.Span(report.Text))
                && !IsOfTime(report, sentence, token)
                && !IsQuoted(sentence, token.Range)
                && !sentence.Dates.Any(date => date.Range.Contains(token.Range))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"this time", "that year".</summary>
    private static bool IsOfTime(ArticleReport report, ReportedSentence sentence, Token pointer)
    {
        var next = sentence.Tokens.FirstOrDefault(token => token.Start >= pointer.End);
        var words = Lists.GetOrAdd(report.Language, Read).Kinds.GetAlternateLookup<ReadOnlySpan<char>>();
        return next.IsWord && words.TryGetValue(next.Span(report.Text), out var kind) && kind == "which";
    }

    /// <summary>"based on that experience", "spoke those words"; not "those who", "in that it".</summary>
    private static bool IsDistal(string text, IReadOnlyList<Token> tokens, int at)
    {
        var next = at + 1 < tokens.Count && tokens[at + 1].IsWord ? tokens[at + 1].Span(text) : default;
        return tokens[at].Is(text, "those")
            ? next.Length > 0 && !FunctionWords.Contains("en", next) && !next.EndsWith("ed") && !next.EndsWith("ing")
            : tokens[at - 1].Span(text)
                is "in"
                    or "on"
                    or "over"
                    or "after"
                    or "for"
                    or "with"
                    or "by"
                    or "from"
                    or "of"
                    or "at"
                    or "into"
                    or "about"
                    or "under"
                    or "during"
                    or "before"
                && !FunctionWords.Contains("en", next);
    }

    private static bool IsCut(IReadOnlyList<TextRange> cuts, TextRange range)
    {
        foreach (var cut in cuts)
        {
            if (cut.Contains(range))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Two who are named before it may be "they".</summary>
    private static bool AreNamed(ReportedSentence sentence, Token before) =>
        sentence.Names.Count(name => name.Range.End <= before.Start) > 1;

    /// <summary>What a "they" may stand for within the claim.</summary>
    private static bool IsSeveral(ReadOnlySpan<char> word, string? kind) =>
        kind is "someone" or "several"
        || (word.Length > 3 && word[^1] == 's' && !word.EndsWith("ss") && !word.EndsWith("us") && !word.EndsWith("is"));

    private static (FrozenDictionary<string, string> Kinds, WordFilter Opens) Read(string language)
    {
        var kinds = LanguageWords
            .Of("back", language)
            .ToFrozenDictionary(pair => pair.Word, pair => pair.Kind, StringComparer.OrdinalIgnoreCase);
        return (kinds, new WordFilter(kinds.Keys));
    }

    /// <summary>"The 27-year-old was …": who that is was told before. The epithet's range; null where a noun says more, or none opens the claim.</summary>
    public static TextRange? AgeAlone(string text, TextRange claim)
    {
        const string Before = "The ";
        const string Age = "-year-old ";
        var words = text.AsSpan(claim.Start, claim.Length);
        var digits = Before.Length;
        while (digits < words.Length && char.IsAsciiDigit(words[digits]))
        {
            digits++;
        }

        if (
            digits == Before.Length
            || !words.StartsWith(Before, StringComparison.Ordinal)
            || !words[digits..].StartsWith(Age, StringComparison.Ordinal)
        )
        {
            return null;
        }

        var rest = words[(digits + Age.Length)..];
        var next = rest[..Math.Max(0, rest.IndexOf(' '))];
        return
            next is "was" or "is" or "had" or "has" or "will" or "also" or "would" or "could" or "said" or "says" or "told"
            || (next.EndsWith("ed") && next.Length > 3)
            ? new TextRange(claim.Start, claim.Start + digits + Age.Length - 1)
            : null;
    }

    private static bool IsQuoted(ReportedSentence sentence, TextRange range)
    {
        foreach (var quotation in sentence.Quotations)
        {
            if (quotation.Direct && quotation.Range.Contains(range))
            {
                return true;
            }
        }

        return false;
    }
}
