namespace Summarizer.Publishing;

/// <summary>The site's public addresses, and the paths of its blobs.</summary>
public sealed class SiteLinks(SiteOptions site)
{
    private readonly Uri root = site.BaseUrl.AbsoluteUri.EndsWith('/') ? site.BaseUrl : new Uri(site.BaseUrl.AbsoluteUri + "/");

    public string Home => root.AbsoluteUri;

    public string To(string path) => new Uri(root, path).AbsoluteUri;

    public string Story(FeedItem item) => To(StoryPath(item.Id));

    /// <summary>Where a reader goes on: the source's own page, else the story's.</summary>
    public string Target(FeedItem item) => item.Url ?? Story(item);

    private const string Page = ".html";

    public const string Stories = "stories/";

    public static string StoryPath(string id) => $"{Stories}{id}{Page}";

    /// <returns>The id of the story whose page is at this path; null where it is another's path.</returns>
    public static string? StoryOf(string path) =>
        path.StartsWith(Stories, StringComparison.Ordinal) && path.EndsWith(Page, StringComparison.Ordinal)
            ? path[Stories.Length..^Page.Length]
            : null;
}
