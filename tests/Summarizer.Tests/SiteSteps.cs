using Summarizer.Tests.Storage;

namespace Summarizer.Tests;

/// <summary>What tests of the site do again and again: an article published, the site brought up to date, a file of it read.</summary>
internal static class SiteSteps
{
    public static string Article(string place) =>
        $"""
            The old {place} of Brindle Bay opens again

            BRINDLE BAY: The town council reopened the old {place} on Tuesday after two years of repairs that cost 4.2 million crowns.

            "The {place} is ours again," said Mayor Odile Tarn before some three hundred guests. "We will keep it this time."

            The firm Halvard Lines had built the first {place} in 1911. It will run the new one until 2040 under a contract with the council.
            """;

    public static async Task PublishAsync(World world, string name, string text)
    {
        await world.UploadAsync(name, text);
        await world.RunAsync(name);
    }

    public static Task<SiteReport> SiteAsync(World world) => world.Calm.Get<SitePipeline>().RunAsync(World.Token);

    public static async Task<string> ReadAsync(World world, string path) =>
        (await world.Calm.Storage.Site.ReadAsync(path, World.Token))?.Content.ToString() ?? throw new FileNotFoundException(path);
}
