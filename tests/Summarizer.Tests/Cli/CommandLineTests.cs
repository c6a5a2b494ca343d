namespace Summarizer.Tests.Cli;

public sealed class CommandLineTests
{
    [Fact]
    public async Task Help_names_every_command_of_the_contract()
    {
        var help = await CliProcess.RunAsync("--help");

        Assert.Equal(0, help.ExitCode);
        Assert.Equal("", help.Errors);
        Assert.All(
            [
                "run",
                "azurite",
                "summarize",
                "read",
                "upload",
                "list",
                "show",
                "sweep",
                "withdraw",
                "--once",
                "--inbox",
                "--storage",
                "--samples",
            ],
            word => Assert.Contains($"  {word}", help.Output, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("Summarizer__Site__BaseUrl", "ftp://x", "Summarizer:Site:BaseUrl is no address such as")]
    [InlineData("Summarizer__Digest__At", "25:00", "'25:00' at 'Summarizer:Digest:At'")]
    [InlineData("Summarizer__Articles__MaxBytes", "many", "'many' at 'Summarizer:Articles:MaxBytes'")]
    [InlineData("Summarizer__Summary__Lenght", "Brief", "Did you mean 'Summarizer:Summary:Length'?")]
    public async Task A_wrong_setting_is_told_by_its_own_name_and_never_by_a_class_s(string name, string value, string words)
    {
        var told = await CliProcess.RunAsync("", new() { [name] = value }, ["list"]);
        told.AssertRefused(2, words);
        Assert.DoesNotContain("System.", told.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("The field", told.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run", "--once", "--inbox", "--storage", "--samples")]
    [InlineData("summarize", "--format", "--model", "--length", "--jsonl")]
    [InlineData("read", "FILE", "--jsonl")]
    [InlineData("upload", "FILE", "--title", "--author", "--published", "--url", "--storage")]
    [InlineData("show", "ID", "--storage")]
    [InlineData("withdraw", "NAME", "--storage")]
    [InlineData("list", "--storage")]
    [InlineData("sweep", "--storage")]
    [InlineData("azurite")]
    public async Task A_commands_help_describes_its_arguments(string command, params string[] words)
    {
        var help = await CliProcess.RunAsync(command, "--help");

        Assert.Equal(0, help.ExitCode);
        Assert.Contains("Description:", help.Output, StringComparison.Ordinal);
        Assert.All(words, word => Assert.Matches($@"{word}\S*( <[^>]+>)?  +\S", help.Output));
    }

    [Theory]
    [InlineData("frobnicate", "frobnicate")]
    [InlineData("read", "FILE")]
    [InlineData("read --jsonl a.txt", "--jsonl")]
    [InlineData("read - -", "only once")]
    [InlineData("summarize --format pdf a.txt", "pdf")]
    [InlineData("summarize --format md a.txt b.txt", "JSON Lines")]
    [InlineData("summarize --length endless a.txt", "endless")]
    [InlineData("upload", "FILE")]
    [InlineData("upload --name x a.txt b.txt", "--name")]
    [InlineData("upload --title a --title b x.txt", "--title")]
    [InlineData("run --samples perhaps", "perhaps")]
    [InlineData("run --inbox no-such-folder", "no-such-folder")]
    [InlineData("--inbox no-such-folder", "no-such-folder")]
    [InlineData("show", "ID")]
    [InlineData("read --quiet", "--quiet is no option of 'read'")]
    [InlineData("upload a.txt --quiet", "--quiet is no option of 'upload'")]
    [InlineData("upload a.txt --name ../a.txt", "--name")]
    [InlineData("upload a.txt --embargo-until tomorrow", "--embargo-until is a moment such as")]
    [InlineData("upload a.txt --language english", "--language is an ISO 639-1 code")]
    [InlineData("costs --since yesterday", "--since YYYY-MM-DD: ")]
    [InlineData("list --since yesterday", "--since YYYY-MM-DD: ")]
    [InlineData("doctor --storge x", "Did you mean '--storage'?")]
    [InlineData("site", "'site rebuild', 'site export'")]
    [InlineData("digest", "'digest preview'")]
    [InlineData("show tram.txt --formt json", "Did you mean '--format'?")]
    [InlineData("summarise a.txt", "summarize'?")]
    [InlineData("lsit", "list'?")]
    [InlineData("help", "--help'?")]
    [InlineData("https://news.example/story", "Pages are not fetched")]
    [InlineData("upload -r no-such-folder", "no-such-folder")]
    [InlineData("upload a.txt --under ../up", "--under")]
    [InlineData("list --state done", "done")]
    public async Task Wrong_use_ends_with_2_and_one_line(string arguments, string words) =>
        (await CliProcess.RunAsync(arguments.Split(' '))).AssertRefused(2, words);

    [Fact]
    public async Task A_setting_that_cannot_be_used_is_named() =>
        (await CliProcess.RunAsync("", new() { ["Summarizer__Articles__MaxBytes"] = "plenty" }, ["read", "-"])).AssertRefused(
            2,
            "'plenty' at 'Summarizer:Articles:MaxBytes' is not a whole number"
        );
}
