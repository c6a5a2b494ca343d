using System.CommandLine;
using System.Globalization;
using Summarizer.Language;
using Summarizer.Language.Speech;

namespace Summarizer.Benchmarks.Quotes;

/// <summary>`quotes`: direct quotations and their speakers against those that a person marked.</summary>
internal static class QuotesCommand
{
    public static Command Create()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "The folder of the sum_* sets", Required = true };
        var show = new Option<bool>("--show") { Description = "List what differs, in the half that may be looked at" };
        var command = new Command("quotes", "Quotations and speakers found, against marked articles") { data, show };
        command.SetAction(arguments => Run(arguments.GetRequiredValue(data).FullName, arguments.GetValue(show)));
        return command;
    }

    private static int Run(string data, bool show)
    {
        var rows = QuoteRow
            .Load(data, "quotes.jsonl")
            .ConvertAll(row => (Row: row, Found: QuotationFinder.Find(row.Text, row.Paragraphs(), "en")));
        foreach (
            var (half, score) in new[]
            {
                ("looked at", QuoteScore.Of(rows.Where(pair => pair.Row.Seen))),
                ("not looked at", QuoteScore.Of(rows.Where(pair => !pair.Row.Seen))),
                ("all", QuoteScore.Of(rows)),
            }
        )
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{half, -14} spans: P {Part(score.Right, score.Found):0.000}  R {Part(score.Spans, score.Marked):0.000}   span and speaker: {Part(score.Speakers, score.Marked):0.000}   of {score.Marked} quotations"
                )
            );
        }

        Agreement(rows.ConvertAll(pair => pair.Row), QuoteRow.Load(data, "quotes.second.jsonl"));
        foreach (var (row, found) in rows.Where(pair => show && pair.Row.Seen))
        {
            Show(row, found);
        }

        return 0;
    }

    /// <summary>How far marking the same articles again, later and in another order, gives the same.</summary>
    private static void Agreement(List<QuoteRow> first, List<QuoteRow> second)
    {
        var (spans, speakers, marked) = (0, 0, 0);
        foreach (var (one, again) in second.SelectMany(row => first.Where(one => one.Id == row.Id), (row, one) => (one, row)))
        {
            marked += one.Quotes.Select(quote => quote.Range).Union(again.Quotes.Select(quote => quote.Range)).Count();
            var same = one.Quotes.Join(again.Quotes, quote => quote.Range, quote => quote.Range, (a, b) => (a, b)).ToList();
            spans += same.Count;
            speakers += same.Count(pair =>
                pair.b.Speakers.Count == 0
                    ? pair.a.Speakers.Count == 0
                    : pair.b.Speakers.Any(range => QuoteScore.IsSpeaker(one, pair.a, range.Of(again.Text)))
            );
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"two passes over {second.Count} articles agree: spans {Part(spans, marked):0.000}, span and speaker {Part(speakers, marked):0.000}   of {marked}"
            )
        );
    }

    private static double Part(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static void Show(QuoteRow row, IReadOnlyList<Quotation> found)
    {
        foreach (
            var (marked, one) in QuoteScore
                .Pair(row, found)
                .Where(pair => pair.Found is null || !QuoteScore.IsSpeaker(row, pair.Marked, pair.Found.Speaker))
        )
        {
            var speaker = marked.Speakers.Count == 0 ? "nobody" : marked.Speakers[0].Of(row.Text);
            Console.WriteLine(
                $"{row.Id[..Math.Min(12, row.Id.Length)], -12} {(one is null ? "missed" : $"said by [{one.Speaker}]")} in place of [{speaker}]: {Around(row.Text, marked.Range)}"
            );
        }

        foreach (var wrong in QuoteScore.Wrong(row, found))
        {
            Console.WriteLine(
                $"{row.Id[..Math.Min(12, row.Id.Length)], -12} not marked, [{wrong.Speaker}]: {Around(row.Text, wrong.Range)}"
            );
        }
    }

    private static string Around(string text, TextRange range)
    {
        var words = text[Math.Max(0, range.Start - 40)..Math.Min(text.Length, range.End + 40)].ReplaceLineEndings(" ");
        return words.Length <= 240 ? words : $"{words[..120]} … {words[^120..]}";
    }
}
