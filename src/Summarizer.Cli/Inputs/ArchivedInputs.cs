using Summarizer.Articles;

namespace Summarizer.Cli.Inputs;

/// <summary>An input as what is in it: the articles of an archive, or itself.</summary>
internal static class ArchivedInputs
{
    /// <returns>Each article's name and how to get at it, which may fail for one and not for the next.</returns>
    /// <exception cref="CommandFailure">The archive itself is rejected.</exception>
    public static IEnumerable<(string Name, Func<ArticleInput> Open)> Of(ArticleInput input, long maxBytes)
    {
        if (!ArticleArchive.IsOne(input.Bytes.Span))
        {
            yield return (input.Name, () => input);
            yield break;
        }

        var (archive, rejected) = ArticleArchive.Open(input.Bytes);
        using (archive ?? throw CommandFailure.WrongUse($"{input.Name}: {Rejections.Line(rejected!)}"))
        {
            foreach (var name in archive.Names)
            {
                var full = $"{input.Name}/{Safe(name)}";
                yield return (
                    full,
                    () =>
                        archive.Read(name, maxBytes) is var (bytes, refused) && refused is null
                            ? new ArticleInput(full, bytes) { Inside = Safe(name) }
                            : throw CommandFailure.WrongUse($"{full}: {Rejections.Line(refused)}")
                );
            }
        }
    }

    /// <summary>What a stranger called a file: no way up or out, no control characters.</summary>
    private static string Safe(string name) =>
        string.Join(
            '/',
            name.Split('/', '\\')
                .Where(part => part is not ("" or "." or ".."))
                .Select(part => string.Concat(part.Where(c => !char.IsControl(c))))
        );
}
