using System.Text;
using Summarizer.Tests.Articles;

namespace Summarizer.Tests.Cli;

/// <summary>Files made to hurt, read by one child one after the other: each is answered in words, and what follows is read as ever.</summary>
public sealed class BombTests
{
    private const long MostBytes = 512_000_000;

    private static readonly string Sentence = "The ferry left Port Elin at dawn with 212 people aboard, and nobody saw it again. ";

    [Fact]
    public async Task Bombs_are_rejected_and_the_process_is_ready_for_the_next_file()
    {
        (string Name, byte[] Bytes, string? Reason)[] bombs =
        [
            ("drawing.pdf", Bombs.Pdf(), "limit: the PDF has more than 50,000,000 bytes in one stream"),
            ("calls.pdf", Bombs.NestedDrawings(), "limit: the PDF has more than"),
            ("arrays.pdf", Bombs.NestedArrays(), "corrupt: "),
            (
                "gigabytes.docx",
                Bombs.Word("<w:document xmlns:w=\"w\"><w:body>", "<w:p><w:r><w:t>a</w:t></w:r></w:p>", 9_000_000, ""),
                "limit: the upload inflates to more than 20,000,000 bytes"
            ),
            (
                "one-run.docx",
                Bombs.Word("<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 30_000_000, ""),
                "limit: the upload inflates to more than 20,000,000 bytes"
            ),
            (
                "entities.docx",
                Bombs.Word(
                    "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><w:document xmlns:w=\"w\">&b;",
                    "",
                    0,
                    "</w:document>"
                ),
                "corrupt: "
            ),
            ("nested.eml", Bombs.NestedMail(100_000), "limit: the mail has more than"),
            (
                "zips.zip",
                Bombs.Zip(("a.zip", Bombs.Zip(("b.zip", Bombs.Zip(("c.txt", new byte[1_000_000])))))),
                "unsupported: an archive within the archive"
            ),
        ];

        await ReadAsync(bombs, []);
    }

    [Fact]
    public async Task A_single_line_of_fifty_megabytes_is_rejected_where_the_size_limit_lets_it_in() =>
        await ReadAsync(
            [("line.txt", Repeated(Sentence, 50_000_000), "limit: the text has more than 12,000,000 characters")],
            new() { ["Summarizer__Articles__MaxBytes"] = "100000000" }
        );

    public static TheoryData<string, string, string, string?> TenMegabytes() =>
        new()
        {
            { "divs.html", "", "<div>", "limit: the page's elements are nested more than" },
            { "line.html", "<html><body><h1>Ferry lost</h1><p>", Sentence, null },
            { "prose.txt", "", string.Concat(Enumerable.Repeat(Sentence, 6)) + "\n\n", null },
            { "table.html", "<html><body><table>", "<tr><td>Port Elin</td><td>212</td></tr>\n", null },
            { "soup.html", "<html><body>", "<p><b><i>Ferry</p><a href=x><font></div>lost <table><tr></b>", null },
        };

    [Theory]
    [MemberData(nameof(TenMegabytes))]
    public async Task A_page_or_text_of_ten_megabytes_is_read_or_rejected_within_bounds(
        string name,
        string start,
        string repeated,
        string? reason
    ) => await ReadAsync([(name, [.. Encoding.UTF8.GetBytes(start), .. Repeated(repeated, 9_900_000)], reason)], []);

    /// <summary>Reads the files and a good one after each in one child; a reason of null leaves open whether it is an article.</summary>
    private static async Task ReadAsync((string Name, byte[] Bytes, string? Reason)[] files, Dictionary<string, string?> environment)
    {
        var good = await Story.FileAsync("good.txt", Story.Text);
        var folder = Path.GetDirectoryName(good)!;
        foreach (var (name, bytes, _) in files)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, name), bytes, TestContext.Current.CancellationToken);
        }

        var (result, peak) = await BoundedProcess.RunAsync(
            environment,
            ["read", .. files.SelectMany(file => (string[])[Path.Combine(folder, file.Name), good])]
        );

        Assert.InRange(peak, 1, MostBytes);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
        Assert.All(
            files,
            file =>
                Assert.True(
                    result.Errors.Contains(
                        $"{file.Name}{(file.Name.EndsWith(".zip", StringComparison.Ordinal) ? "/a.zip" : "")}: {file.Reason}",
                        StringComparison.Ordinal
                    )
                        || file.Reason is null && result.Output.Contains($"{file.Name}\"", StringComparison.Ordinal),
                    $"{file.Name} is neither read nor rejected as it should be: {result.Errors}"
                )
        );
        Assert.Equal(files.Length, result.Lines.Count(line => line.Contains("good.txt", StringComparison.Ordinal)));
        Directory.Delete(folder, recursive: true);
    }

    private static byte[] Repeated(string text, int bytes) =>
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text, (bytes / text.Length) + 1)));
}
