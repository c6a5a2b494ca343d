using System.Text;
using System.Text.Json;
using Summarizer.Tests.Articles;

namespace Summarizer.Tests.Cli;

/// <summary>A zip of articles is each of them; what is wrong with one does not stop the next.</summary>
public sealed class ArchiveTests
{
    private static async Task<string> ZipAsync(params (string Name, byte[] Bytes)[] files)
    {
        var path = await Story.FileAsync("week.zip", "");
        await File.WriteAllBytesAsync(path, Bombs.Zip(files), TestContext.Current.CancellationToken);
        return path;
    }

    [Fact]
    public async Task Each_article_of_an_archive_gives_a_line_and_each_other_file_its_reason()
    {
        var zip = await ZipAsync(
            ("monday/tram.txt", Encoding.UTF8.GetBytes(Story.Text)),
            ("__MACOSX/monday/._tram.txt", [0, 1, 2]),
            (".DS_Store", [0, 1, 2]),
            ("inner.zip", Bombs.Zip(("a.txt", Encoding.UTF8.GetBytes(Story.Text)))),
            ("photo.png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
            ("../../ferry.docx", WordFile.Of(WordFile.Story()))
        );

        var read = await CliProcess.RunAsync("read", zip);

        Assert.Equal(2, read.ExitCode);
        Assert.Equal(
            [$"{zip}/monday/tram.txt", $"{zip}/ferry.docx"],
            read.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString())
        );
        Assert.Contains("inner.zip: unsupported: an archive within the archive", read.Errors, StringComparison.Ordinal);
        Assert.Contains("photo.png: binary: the upload is an image (PNG)", read.Errors, StringComparison.Ordinal);
        Assert.Equal(2, read.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task A_file_that_inflates_beyond_the_limit_is_not_unpacked()
    {
        var zip = await ZipAsync(("large.txt", new byte[2_000_000]), ("tram.txt", Encoding.UTF8.GetBytes(Story.Text)));

        var read = await CliProcess.RunAsync("", new() { ["Summarizer__Articles__MaxBytes"] = "1000000" }, ["read", zip]);

        Assert.Contains("large.txt: limit: the upload inflates to more than 1,000,000 bytes", read.Errors, StringComparison.Ordinal);
        Assert.Single(read.Lines);
    }

    [Fact]
    public async Task A_broken_archive_is_rejected() =>
        (await CliProcess.RunAsync("read", await BrokenAsync())).AssertRefused(2, "corrupt: the zip archive can't be read");

    private static async Task<string> BrokenAsync()
    {
        var path = await ZipAsync(("tram.txt", Encoding.UTF8.GetBytes(Story.Text)));
        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(path, bytes[..(bytes.Length / 2)], TestContext.Current.CancellationToken);
        return path;
    }
}
