namespace Summarizer.Articles;

/// <summary>
/// Weighs what the page says of its authors: JSON-LD, microdata, meta elements and the printed byline. The first source that names people
/// counts; a later one wins where it names those and more.
/// </summary>
internal static class AuthorChooser
{
    private const int MostAuthors = 12;
    private const int MostMore = 2;

    public static IReadOnlyList<string> Choose(PageTold told, PageShown shown)
    {
        var (meta, data, publisher) = (told.Meta, told.Data, told.Publisher);
        var (marks, printed) = (shown.Marks, shown.Bylines);
        IReadOnlyList<string>[] sources =
        [
            People(data.Authors, publisher),
            People(marks.Of(MarkKind.Author).Take(MostAuthors), publisher),
            People(Meta(meta), publisher),
            [.. printed.Where(line => line.IsMarked).SelectMany(line => line.Authors).Distinct()],
            [
                .. marks
                    .Of(MarkKind.Byline)
                    .Select(text => BylineParser.Parse(text))
                    .Where(line => line.IsMarked || line.IsWhole)
                    .SelectMany(line => line.Authors)
                    .Distinct(),
            ],
        ];
        var best = sources.FirstOrDefault(names => names.Count is > 0 and <= MostAuthors) ?? [];
        // A box that is called a byline holds more than names: it adds nothing to what is known.
        var fuller = sources[..^1]
            .FirstOrDefault(names =>
                names.Count > best.Count
                && names.Count <= best.Count + MostMore
                && best.All(name => names.Contains(name, StringComparer.OrdinalIgnoreCase))
            );
        if (best.Count > 0)
        {
            return People(Whole(fuller ?? best));
        }

        var agencies = data
            .Authors.Concat(Meta(meta))
            .Select(text => BylineParser.Parse(text, marked: true))
            .Concat(printed)
            .SelectMany(line => line.Agencies);
        return [.. agencies.Distinct().Take(1)];
    }

    /// <summary>Beside people, houses and names of one word are their papers' or departments'.</summary>
    private static List<string> People(List<string> names)
    {
        var people = names.FindAll(name => name.Contains(' ', StringComparison.Ordinal) && !PersonName.IsHouse(name));
        return people.Count > 0 ? people.Concat(names.Where(IsUnspaced)).Distinct().ToList() : names;
    }

    private static bool IsUnspaced(string name) => name.Length > 0 && name[0] > '\u2e80';

    // "Ines Vogt" and "Ines Vogt Culture": a link's name and the whole line that it stands in.
    private static List<string> Whole(IReadOnlyList<string> names) =>
        [.. names.Where(name => !names.Any(other => name.StartsWith(other + " ", StringComparison.OrdinalIgnoreCase)))];

    private static List<string> People(IEnumerable<string> texts, string? publisher) =>
        [
            .. texts
                .SelectMany(BylineParser.Names)
                .Where(name => !name.Equals(publisher, StringComparison.OrdinalIgnoreCase))
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];

    private static IEnumerable<string> Meta(PageMeta meta)
    {
        foreach (
            var name in (string[])
                [
                    "author",
                    "byl",
                    "article:author",
                    "parsely-author",
                    "sailthru.author",
                    "dc.creator",
                    "dcterms.creator",
                    "og:article:author",
                ]
        )
        {
            if (meta[name] is { } value && !value.Contains("://", StringComparison.Ordinal))
            {
                yield return value;
                yield break;
            }
        }
    }
}
