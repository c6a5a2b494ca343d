using System.Text.Json;
using Summarizer.Language.Words;

namespace Summarizer.Tests.Cli;

/// <summary>The words of every word file again and again, and every mark and opener: read and summarized by one child, which stays alive.</summary>
public sealed class HostileTextTests
{
    private const string Lead = "The ferry Corncrake left Larkhaven at dawn on Monday with 212 people aboard, the harbour said.\n\n";
    private const int Length = 2_000;

    // Of the long lists of names each word is what its neighbour is.
    private const int MostOfList = 60;

    private static readonly string[] Openers =
    [
        "an a ",
        "three days after ",
        "Vale, which, said ",
        "a man who he said ",
        "one hundred and twenty ",
        "101 ",
        "“He said ‘we ",
        "(so)(so), said ",
        "[a](",
        "![",
        "> ",
        "<!--",
        "<div>",
        "<svg><td>",
        "```\n",
        "|a",
    ];

    [Fact]
    public async Task No_word_mark_or_opener_again_and_again_ends_the_process()
    {
        var texts = WordFiles().Concat(Marks()).Concat(Openers.Select(opener => Repeated(opener, 4 * Length))).ToList();
        var rows = texts.Select((text, i) => JsonSerializer.Serialize(new { id = $"{i}", text = Lead + text }));

        var result = await CliProcess.RunOnAsync(string.Join('\n', rows), "summarize", "--jsonl");

        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
        Assert.Equal(texts.Count, result.Lines.Count(line => line.Length > 0));
    }

    /// <summary>One text a file: each of its words so often that together they make a text of one length.</summary>
    private static IEnumerable<string> WordFiles()
    {
        foreach (var file in EmbeddedFile.Paths("").Where(file => file.EndsWith(".tsv", StringComparison.Ordinal) || IsList(file)))
        {
            var words = WordList
                .Lines(file)
                .SelectMany(line => line.Split('\t', ' '))
                .Where(word => word.Length is > 0 and < 40)
                .Distinct()
                .ToList();
            var chosen = words.Where((_, i) => i % ((words.Count / MostOfList) + 1) == 0).ToList();
            yield return string.Concat(chosen.Select(word => Repeated(word + " ", Length / chosen.Count)));
        }
    }

    private static bool IsList(string file) =>
        file.EndsWith(".txt", StringComparison.Ordinal) && !file.Contains("Prompt", StringComparison.Ordinal);

    private static IEnumerable<string> Marks() =>
        Enumerable
            .Range(33, 0x2040 - 33)
            .Select(i => (char)i)
            .Where(c => c < 0xC0 || c >= 0x2010)
            .Where(c => char.IsPunctuation(c) || char.IsSymbol(c))
            .Select(c => Repeated($"{c}", 200) + Repeated($"{c} ", 200) + Repeated($"a{c} ", 200));

    private static string Repeated(string text, int length) => string.Concat(Enumerable.Repeat(text, Math.Max(1, length / text.Length)));
}
