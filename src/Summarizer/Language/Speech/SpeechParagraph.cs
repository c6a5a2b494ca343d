using Summarizer.Language.Names;
using Summarizer.Language.Sentences;

namespace Summarizer.Language.Speech;

/// <summary>One paragraph as speech is read in it: tokens, which of them are quoted, its names and quotations.</summary>
internal sealed class SpeechParagraph
{
    private readonly bool[] quoted;
    private readonly NameMention?[] nameAt;
    private readonly Lazy<IReadOnlyList<TextRange>> sentences;
    private readonly Lazy<bool> lower;

    public SpeechParagraph(string text, TextRange range, IEnumerable<QuoteSpan> spans, string language)
    {
        (Text, Range, Spans, Language) = (text, range, [.. spans], language);
        Tokens = NameAnalysis.Of(text, language).Text.Within(range);
        Names = NameFinder.Find(text, range, language);
        sentences = new(() => SentenceSplitter.Split(text, range, language));
        lower = new(() =>
            Tokens.Count > 60
            && 100
                * Enumerable.Range(1, Tokens.Count - 1).Count(at => Tokens[at].IsWord && char.IsUpper(Span(at)[0]) && Tokens[at - 1].IsWord)
                < Tokens.Count
        );
        quoted = new bool[Tokens.Count];
        nameAt = new NameMention?[Tokens.Count];
        var (span, name) = (0, 0);
        for (var i = 0; i < Tokens.Count; i++)
        {
            while (span < Spans.Count && Spans[span].Outer.End <= Tokens[i].Start)
            {
                span++;
            }

            while (name < Names.Count && Names[name].Range.End <= Tokens[i].Start)
            {
                name++;
            }

            quoted[i] = span < Spans.Count && Spans[span].Outer.Contains(Tokens[i].Start);
            nameAt[i] = name < Names.Count && Names[name].Range.Contains(Tokens[i].Start) ? Names[name] : null;
        }
    }

    public string Text { get; }

    public string Language { get; }

    public TextRange Range { get; }

    public IReadOnlyList<QuoteSpan> Spans { get; }

    public List<Token> Tokens { get; }

    public IReadOnlyList<NameMention> Names { get; }

    public IReadOnlyList<TextRange> Sentences => sentences.Value;

    /// <summary>Whether names are printed small too: hardly a capital stands within a sentence.</summary>
    public bool IsLower => lower.Value;

    public int Count => Tokens.Count;

    public bool IsQuoted(int at) => at >= 0 && at < Count && quoted[at];

    /// <summary>Whether a range lies within one quotation.</summary>
    public bool IsInQuote(TextRange range) =>
        Sorted.FirstFrom(Spans, range.End, static span => span.Outer.End) is var at && at < Spans.Count && Spans[at].Outer.Contains(range);

    /// <summary>The quotation that ends right before a place, but for a space.</summary>
    public QuoteSpan? SpanBefore(int position) =>
        Sorted.FirstFrom(Spans, position - 2, static span => span.Outer.End) is var at
        && at < Spans.Count
        && Spans[at].Outer.End <= position
            ? Spans[at]
            : null;

    public NameMention? Name(int at) => at >= 0 && at < Count ? nameAt[at] : null;

    public ReadOnlySpan<char> Span(int at) => at >= 0 && at < Count ? Tokens[at].Span(Text) : default;

    public bool IsWord(int at) => at >= 0 && at < Count && Tokens[at].IsWord;

    public bool Is(int at, string word) => at >= 0 && at < Count && Tokens[at].Is(Text, word);

    /// <summary>The first token that begins at a place or after it.</summary>
    public int TokenAt(int position) => Sorted.FirstFrom(Tokens, position, static token => token.Start);

    /// <summary>The sentence around a place.</summary>
    public TextRange SentenceAt(int position) =>
        Sorted.FirstFrom(Sentences, position + 1, static sentence => sentence.End) is var at && at < Sentences.Count
            ? Sentences[at]
            : Range;

    public string Between(int from, int to) => Text[Tokens[from].Start..Tokens[to].End];
}
