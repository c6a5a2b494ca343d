using Summarizer.Articles;
using Summarizer.Language;

namespace Summarizer.Summaries;

/// <summary>The people, organizations and places of an article, the most mentioned first.</summary>
internal static class EntityComposer
{
    public static IReadOnlyList<Entity> Compose(Article article) =>
        [.. NameFinder.Find(article.Document, new TextRange(0, article.Document.Length), article.Language)
            .GroupBy(mention => (mention.Text, mention.Kind))
            .Select(group => new Entity(
                group.Key.Text, (EntityKind)group.Key.Kind, group.Select(mention => mention.Role).FirstOrDefault(role => role is not null), null, group.Count(), []))
            .OrderByDescending(entity => entity.Mentions)];
}
