namespace Summarizer.Tests.Cli;

/// <summary>The command line takes the account from the settings that the app takes it from.</summary>
public sealed class StorageSettingTests
{
    [Theory]
    [InlineData(null, "http://account.invalid/", "http://account.invalid/")]
    [InlineData("", "http://account.invalid/", "http://account.invalid/")]
    [InlineData("http://first.invalid/", "http://second.invalid/", "http://first.invalid/")]
    public async Task An_address_with_an_identity_is_taken_where_no_connection_string_is_set(string? whole, string address, string taken)
    {
        // Plain http is refused by its name before anything is asked.
        var result = await CliProcess.RunAsync(
            "",
            new() { ["ArticleStorage"] = whole, ["ArticleStorage__blobServiceUri"] = address },
            ["list"]
        );

        result.AssertRefused(2, $"'{taken}': an identity needs https");
    }

    [Fact]
    public async Task What_the_command_says_comes_first()
    {
        var result = await CliProcess.RunAsync(
            "",
            new() { ["ArticleStorage__blobServiceUri"] = "http://setting.invalid/" },
            ["list", "--storage", "http://option.invalid/"]
        );

        result.AssertRefused(2, "'http://option.invalid/'");
    }
}
