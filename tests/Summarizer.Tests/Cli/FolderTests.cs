using Summarizer.Cli.Azurite;
using Summarizer.Cli.Inputs;

namespace Summarizer.Tests.Cli;

/// <summary>What belongs to the folder that a command is called in: settings, storage, names.</summary>
public sealed class FolderTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_next_settings_file_above_counts_and_the_environment_over_it()
    {
        var (folder, below) = Folders();
        await File.WriteAllTextAsync(
            Path.Combine(folder, "summarizer.json"),
            """{ "Summarizer": { "Summary": { "Length": "Brief" }, "Digest": { "Stories": 7 }, "Model": { "Key": "secret-key" } } }""",
            Token
        );

        var settings = await CliProcess.RunAsync("", new() { ["Summarizer__Digest__Stories"] = "9" }, ["settings"], below);

        Assert.Equal(0, settings.ExitCode);
        Assert.Contains(
            $"Summarizer:Summary:Length\tBrief\t{Path.Combine(folder, "summarizer.json")}\n",
            settings.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Summarizer:Digest:Stories\t9\tenvironment Summarizer__Digest__Stories\n",
            settings.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("Summarizer:Site:Title\tSummaries\tdefault\n", settings.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-key", settings.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"Summarizer\": { \"Summary\": { \"Lenght\": \"Brief\" } } }", "Did you mean 'Summarizer:Summary:Length'?")]
    [InlineData("{ \"Summarizr\": { } }", "Did you mean 'Summarizer'?")]
    [InlineData("{ \"Summarizer\": \n {", "is not JSON, see its line 2")]
    [InlineData("[]", "expected an object")]
    public async Task A_settings_file_that_cannot_be_used_is_told_by_every_command(string json, string words)
    {
        var (folder, below) = Folders();
        await File.WriteAllTextAsync(Path.Combine(folder, "summarizer.json"), json, Token);
        foreach (var command in new[] { new[] { "read", "-" }, ["list"] })
        {
            (await CliProcess.RunAsync("", [], command, below)).AssertRefused(2, words);
        }
    }

    [Fact]
    public void Storage_is_the_folders_own_or_that_of_the_next_one_above_that_has_one()
    {
        var (folder, below) = Folders();
        Assert.Equal(Path.Combine(below, ".summarizer"), AzuritePlace.HomeOf(below));

        Directory.CreateDirectory(Path.Combine(folder, ".summarizer"));
        Assert.Equal(Path.Combine(folder, ".summarizer"), AzuritePlace.HomeOf(below));
    }

    [Theory]
    [InlineData("story.txt", "story.txt")]
    [InlineData("./story.txt", "story.txt")]
    [InlineData("a/story.txt", "a/story.txt")]
    [InlineData("a/../b/story.txt", "b/story.txt")]
    [InlineData("../story.txt", "story.txt")]
    [InlineData("/elsewhere/a/story.txt", "story.txt")]
    [InlineData("/here/a/story.txt", "a/story.txt")]
    [InlineData("..story.txt", "..story.txt")]
    public void A_file_is_stored_under_its_path_as_seen_from_here(string file, string expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Paths of Unix.");
        Assert.Equal(expected, UploadName.Of(file, "/here"));
    }

    private static (string Folder, string Below) Folders()
    {
        var folder = Directory.CreateTempSubdirectory("summarizer-folder-").FullName;
        return (folder, Directory.CreateDirectory(Path.Combine(folder, "sub", "below")).FullName);
    }
}
