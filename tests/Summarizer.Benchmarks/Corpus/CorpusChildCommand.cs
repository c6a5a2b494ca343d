using System.Buffers.Binary;
using System.CommandLine;
using System.Text;
using Summarizer.Articles;
using Summarizer.Summaries;
using Summarizer.Summaries.Extractive;
using Summarizer.Summaries.Extractive.Overlap;

namespace Summarizer.Benchmarks.Corpus;

/// <summary>`corpus-child`: the other end of <see cref="CorpusChild"/>; an exception that leaves the reader is told as a fault.</summary>
internal static class CorpusChildCommand
{
    public static Command Create()
    {
        var command = new Command("corpus-child", "Reads uploads from standard input for `corpus`") { Hidden = true };
        command.SetAction(_ => Run());
        return command;
    }

    private static void Run()
    {
        using var input = new BufferedStream(Console.OpenStandardInput(), 1 << 16);
        var length = new byte[4];
        while (Name(input) is { } name)
        {
            input.ReadExactly(length);
            var bytes = new byte[BinaryPrimitives.ReadInt32LittleEndian(length)];
            input.ReadExactly(bytes);
            Console.WriteLine(Read(name, bytes));
        }
    }

    private static string Read(string name, byte[] bytes)
    {
        try
        {
            if (ArticleArchive.IsOne(bytes))
            {
                return Unpacked(bytes);
            }

            var reading = ArticleReader.Read(bytes, new UploadHints { Name = name });
            if (reading.Article is { } article)
            {
                ExtractiveSummary.Of(article, SummaryLength.Standard, Weights.Default, CancellationToken.None);
            }

            return reading.Rejection?.Reason.ReplaceLineEndings(" ") ?? "article";
        }
#pragma warning disable CA1031 // What escapes the reader is what is being counted.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return $"fault {fault}".ReplaceLineEndings(" ");
        }
    }

    private static string Unpacked(byte[] bytes)
    {
        var (archive, rejected) = ArticleArchive.Open(bytes);
        using (archive)
        {
            foreach (var name in archive?.Names ?? [])
            {
                var (content, refused) = archive!.Read(name, 10_000_000);
                rejected = refused ?? ArticleReader.Read(content, new UploadHints { Name = name }).Rejection;
            }

            return rejected?.Reason.ReplaceLineEndings(" ") ?? "article";
        }
    }

    private static string? Name(Stream input)
    {
        var name = new List<byte>();
        for (int next; (next = input.ReadByte()) != '\n'; )
        {
            if (next < 0)
            {
                return null;
            }

            name.Add((byte)next);
        }

        return Encoding.UTF8.GetString([.. name]);
    }
}
