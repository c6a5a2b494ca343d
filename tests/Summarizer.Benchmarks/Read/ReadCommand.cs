using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using AngleSharp.Html.Parser;

namespace Summarizer.Benchmarks.Read;

/// <summary>`read`: what the reader makes of pages whose text, title, authors and date people wrote down, beside SmartReader.</summary>
internal static class ReadCommand
{
    private static readonly string[] Sets = ["extract_scrapinghub", "extract_naeb", "extract_segments_dates"];

    public static Command Create()
    {
        var data = new Option<string>("--data")
        {
            Description = "The folder with extract_*.jsonl.gz",
            DefaultValueFactory = _ => "../shared/data",
        };
        var noSpeed = new Option<bool>("--no-speed") { Description = "Quality alone" };
        var noPeer = new Option<bool>("--no-peer") { Description = "Our reader alone" };
        var output = new Option<string?>("--output") { Description = "A folder for what was read, as JSON Lines" };
        var tokens = new Option<bool>("--tokens")
        {
            Description = "Instead: how many tokens the clean text saves against the raw pages of extract_naeb",
        };
        var command = new Command("read", "Reading HTML: quality and speed beside SmartReader and the bare parse")
        {
            data,
            noSpeed,
            noPeer,
            output,
            tokens,
        };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(tokens))
            {
                ReadTokens.Print(Sets[1], GoldPage.Load(Path.Combine(parsed.GetValue(data)!, Sets[1] + ".jsonl.gz")));
                return;
            }

            Run(parsed.GetValue(data)!, parsed.GetValue(noSpeed), parsed.GetValue(noPeer), parsed.GetValue(output));
        });
        return command;
    }

    private static void Run(string data, bool noSpeed, bool noPeer, string? output)
    {
        Print(
            "{0,-24} {1,-12} {2,6} {3,9} {4,6} {5,8} {6,6} {7,6}",
            "set",
            "reader",
            "F1",
            "segments",
            "title",
            "authors",
            "date",
            "wrong"
        );
        foreach (var set in Sets)
        {
            var pages = GoldPage.Load(Path.Combine(data, set + ".jsonl.gz"));
            var ours = pages.ConvertAll(ReadPage.Ours);
            Row(set, "ours", ReadScores.Of(pages, ours));
            if (!noPeer)
            {
                Compare(set, pages, ours);
            }

            if (output is not null)
            {
                Write(Path.Combine(output, set + ".jsonl"), ours);
            }
        }

        if (!noSpeed)
        {
            Speed(GoldPage.Load(Path.Combine(data, Sets[0] + ".jsonl.gz")));
        }
    }

    private static void Compare(string set, List<GoldPage> pages, List<ReadPage> ours)
    {
        var theirs = pages.ConvertAll(ReadPage.SmartReaders);
        Row(set, "SmartReader", ReadScores.Of(pages, theirs));
        if (pages.Any(page => page.Gold.Text is not null))
        {
            Print("{0,-24} F1 minus SmartReader's: {1}", set, PairedInterval.Of(pages, ours, theirs));
        }
    }

    private static void Speed(List<GoldPage> pages)
    {
        var parser = new HtmlParser();
        var bare = ReadSpeed.Of(pages, page => parser.ParseDocument(page.Html).Dispose());
        var ours = ReadSpeed.Of(pages, page => ReadPage.Ours(page));
        var theirs = ReadSpeed.Of(pages, page => ReadPage.SmartReaders(page));
        Print("");
        Print(
            "{0,-24} {1,8} {2,8}   {3,-26} {4}",
            "a page of " + Sets[0],
            "ms",
            "MB",
            "time x parse, SmartReader",
            "MB x parse, SmartReader"
        );
        foreach (var (name, speed) in new[] { ("bare AngleSharp parse", bare), ("ours", ours), ("SmartReader", theirs) })
        {
            Print(
                "{0,-24} {1,8:F2} {2,8:F2}   {3,-26} {4}",
                name,
                speed.Milliseconds,
                speed.Megabytes,
                Ratios(speed.Milliseconds, bare.Milliseconds, theirs.Milliseconds),
                Ratios(speed.Megabytes, bare.Megabytes, theirs.Megabytes)
            );
        }
    }

    private static string Ratios(double value, double bare, double theirs) =>
        string.Create(CultureInfo.InvariantCulture, $"{value / bare:F2}, {value / theirs:F2}");

    private static void Row(string set, string reader, ReadScores s) =>
        Print(
            "{0,-24} {1,-12} {2,6:F3} {3,9:F3} {4,6:F3} {5,8:F3} {6,6:F3} {7,6:F3}",
            set,
            reader,
            s.F1,
            s.SegmentsF1,
            s.Title,
            s.Authors,
            s.Date,
            s.DateWrong
        );

    private static void Write(string path, List<ReadPage> read)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllLines(path, read.Select(page => JsonSerializer.Serialize(page, JsonSerializerOptions.Web)));
    }

    private static void Print(string format, params object?[] values) =>
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, format, values));
}
