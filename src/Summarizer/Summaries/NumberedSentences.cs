using System.Text;
using Summarizer.Articles;
using Summarizer.Language;

namespace Summarizer.Summaries;

/// <summary>An article's sentences by number, as a model cites them: 0 is the headline; sub-headline, body and captions follow.</summary>
internal sealed class NumberedSentences
{
    private readonly List<NumberedSentence> all = [];

    public NumberedSentences(Article article)
    {
        Article = article;
        var places = new[] { article.Subheadline }
            .OfType<Passage>()
            .Select(passage => (passage.Range, IsCaption: false))
            .Concat(article.Sentences.Select(sentence => (sentence.Range, IsCaption: false)))
            .Concat(article.Captions.Select(caption => (caption.Range, IsCaption: true)));
        if (article.Headline is { } headline)
        {
            all.Add(new(0, headline.Range, false));
        }

        all.AddRange(places.Select((place, index) => new NumberedSentence(index + 1, place.Range, place.IsCaption)));
    }

    public Article Article { get; }

    private int First => all.Count > 0 ? all[0].Number : 0;

    /// <summary>The places of those numbers that the article has, each once.</summary>
    public IReadOnlyList<TextRange> PlacesOf(IEnumerable<int> numbers) =>
        [.. numbers.Distinct().Where(number => number >= First && number - First < all.Count).Select(number => all[number - First].Range)];

    /// <summary>The numbers of the sentences that have something of these places.</summary>
    public IReadOnlyList<int> NumbersOf(IEnumerable<TextRange> places)
    {
        var wanted = places.ToList();
        return [.. all.Where(sentence => wanted.Exists(place => place.Overlaps(sentence.Range))).Select(sentence => sentence.Number)];
    }

    /// <summary>The same and the sentences beside each.</summary>
    public IReadOnlyList<int> WithNeighbours(IEnumerable<int> numbers) =>
        [
            .. numbers
                .SelectMany(number => number == 0 ? [0] : (int[])[number - 1, number, number + 1])
                .Where(number => number >= First && number - First < all.Count)
                .Distinct()
                .Order(),
        ];

    /// <summary>Headline and sub-headline, the sentences of a part of the body under their subheadings, and the captions.</summary>
    public string Lines(TextRange body, bool withCaptions)
    {
        var lines = new StringBuilder();
        var heads = Article
            .Blocks.Where(block => block.Kind is BlockKind.Subheading && body.Contains(block.Range))
            .Select(block => block.Range)
            .ToList();
        var head = 0;
        foreach (var sentence in all.Where(sentence => IsTold(sentence, body, withCaptions)))
        {
            for (; head < heads.Count && heads[head].End <= sentence.Range.Start; head++)
            {
                lines.Append("# ").Append(PlainLine.Of(heads[head].Of(Article.Document))).Append('\n');
            }

            Append(lines, sentence);
        }

        return lines.ToString().TrimEnd();
    }

    /// <summary>Some of the sentences; a line of dots where others are left out.</summary>
    public string Lines(IReadOnlyList<int> numbers)
    {
        var lines = new StringBuilder();
        for (var i = 0; i < numbers.Count; i++)
        {
            if (i > 0 && numbers[i] > numbers[i - 1] + 1)
            {
                lines.Append("…\n");
            }

            Append(lines, all[numbers[i] - First]);
        }

        return lines.ToString().TrimEnd();
    }

    private bool IsTold(NumberedSentence sentence, TextRange body, bool withCaptions) =>
        sentence.IsCaption ? withCaptions : body.Contains(sentence.Range) || !Article.Body.Contains(sentence.Range);

    private void Append(StringBuilder lines, NumberedSentence sentence)
    {
        lines.Append(System.Globalization.CultureInfo.InvariantCulture, $"{sentence.Number} ");
        if (sentence.IsCaption)
        {
            lines.Append("[caption] ");
        }

        lines.Append(PlainLine.Of(sentence.Range.Of(Article.Document))).Append('\n');
    }

    private readonly record struct NumberedSentence(int Number, TextRange Range, bool IsCaption);
}
