using Summarizer.Articles;
using Summarizer.Language;
using Summarizer.Language.Names;

namespace Summarizer.Summaries;

/// <summary>The people, organizations and places of an article, the most mentioned first.</summary>
internal static class EntityComposer
{
    public static IReadOnlyList<Entity> Compose(Article article) =>
        [
            .. NameResolver
                .Resolve(article.Document, new TextRange(0, article.Document.Length), article.Language)
                .Select(entity => new Entity(
                    entity.Name,
                    entity.Kind switch
                    {
                        NameKind.Person => EntityKind.Person,
                        NameKind.Organization => EntityKind.Organization,
                        _ => EntityKind.Place,
                    },
                    entity.Role,
                    entity.Organization,
                    entity.Mentions.Count,
                    entity.Aliases
                ))
                .OrderByDescending(entity => entity.Mentions),
        ];
}
