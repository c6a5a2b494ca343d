using System.Text.Json;
using Summarizer.Benchmarks.Marked;
using Summarizer.Language;

namespace Summarizer.Benchmarks.Quotes;

/// <summary>An article whose quotations a person marked; its text stays in the data folder.</summary>
/// <param name="Seen">Whether it may be looked at while quotations are being improved.</param>
internal sealed record QuoteRow(string Id, string Text, bool Seen, IReadOnlyList<MarkedQuote> Quotes)
{
    /// <param name="file">`quotes.jsonl`, or the second pass.</param>
    public static List<QuoteRow> Load(string data, string file) =>
        MarkedTexts
            .Load(data, Path.Combine("Quotes", file))
            .ConvertAll(pair => new QuoteRow(
                pair.Row.GetProperty("id").ToString(),
                Marked(pair.Row, pair.Text),
                MarkedTexts.IsSeen(pair.Row),
                [.. pair.Row.GetProperty("quotes").EnumerateArray().Select(Quote)]
            ));

    /// <summary>The lines of the text that hold something.</summary>
    public List<TextRange> Paragraphs()
    {
        var (paragraphs, start) = (new List<TextRange>(), 0);
        foreach (var line in Text.Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                paragraphs.Add(new TextRange(start, start + line.Length));
            }

            start += line.Length + 1;
        }

        return paragraphs;
    }

    /// <summary>Long articles are marked as far as `end`.</summary>
    private static string Marked(JsonElement row, string text) => row.TryGetProperty("end", out var end) ? text[..end.GetInt32()] : text;

    private static MarkedQuote Quote(JsonElement mark) =>
        new(MarkedTexts.Range(mark), [.. mark[2].EnumerateArray().Select(MarkedTexts.Range)]);
}
