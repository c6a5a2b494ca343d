using Summarizer.Language.Detection;

namespace Summarizer.Articles;

/// <summary>
/// Paragraphs with styles to a draft: headline, captions and subheadings by their style where it says so; bylines, datelines, boilerplate and all
/// else as in a plain text. The document's own properties fill what the page leaves open.
/// </summary>
internal static class StyledDraft
{
    // A headline stands near the top; below that a title style is decoration.
    private const int FarthestHeadline = 40;

    public static ArticleDraft Of(IReadOnlyList<StyledLine> styled, DocumentMeta meta, Cuts cuts)
    {
        var language = LanguageDetector.Detect(string.Join('\n', styled.Take(200).Select(line => line.Text)), meta.Language);
        var boilerplate = Boilerplate.For(language);
        var headline = Headline(styled, meta.Title);
        var start = headline is null ? 0 : Above(styled, headline, cuts);
        var subheadline = styled.Skip(start).FirstOrDefault(line => line.Style == LineStyle.Subheadline);
        var inText = styled.Skip(start).Where(line => line.Style is not LineStyle.Caption && line != subheadline).ToList();
        var lines = inText
            .Select(
                (line, i) =>
                    new TextLine(line.Style == LineStyle.Item && !TextMarks.IsItem(line.Text) ? $"• {line.Text}" : line.Text, i * 2)
                    {
                        IsRow = line.Style == LineStyle.Row,
                    }
            )
            .ToList();
        var head = new TextHeadReader(lines, boilerplate, language, cuts, headline?.Text).Read();
        var body = new TextBodyReader(lines, head, boilerplate, language, cuts).Read();
        var kinds = Kinds(inText);
        var credits = body.Credits;
        var above = credits.Published ?? Dates(styled.Take(start), language);
        return new ArticleDraft
        {
            Headline = head.Headline ?? (meta.IsTitleSure ? meta.Title : DocumentTitle.Believable(meta.Title)),
            Subheadline = subheadline?.Text ?? head.Subheadline,
            Blocks = [.. body.Blocks.Select(block => kinds.TryGetValue(block.Text, out var kind) ? block with { Kind = kind } : block)],
            Captions = [.. styled.Where(line => line.Style == LineStyle.Caption).Select(line => line.Text), .. body.Captions],
            Authors =
                credits.Authors.Count > 0 ? credits.Authors
                : DocumentTitle.Author(meta.Author) is { } author ? [author]
                : credits.Agencies,
            Publisher = meta.Publisher ?? head.Publisher,
            Url = meta.Url,
            Published = above ?? meta.Sent,
            Updated = credits.Updated,
            Dateline = body.Dateline,
            Language = meta.Language,
            Removed = cuts.All,
        };
    }

    /// <summary>The styled headline; else the line that says what the document's title says.</summary>
    private static StyledLine? Headline(IReadOnlyList<StyledLine> styled, string? title)
    {
        var near = styled.Take(FarthestHeadline).ToList();
        return near.Find(line => line.Style == LineStyle.Headline)
            ?? (title is null ? null : near.Find(line => line.Text.Equals(TextLines.Squeeze(title), StringComparison.OrdinalIgnoreCase)));
    }

    private static int Above(IReadOnlyList<StyledLine> styled, StyledLine headline, Cuts cuts)
    {
        var at = 0;
        while (!ReferenceEquals(styled[at], headline))
        {
            cuts.Add("above-headline", styled[at++].Text);
        }

        return at;
    }

    private static ArticleDate? Dates(IEnumerable<StyledLine> lines, string language) =>
        lines.Select(line => ArticleDateParser.Find(line.Text, language)?.Date).FirstOrDefault(date => date is not null);

    private static Dictionary<string, BlockKind> Kinds(IEnumerable<StyledLine> lines)
    {
        var kinds = new Dictionary<string, BlockKind>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (line.Style is LineStyle.Subheading or LineStyle.Quote or LineStyle.Row)
            {
                kinds.TryAdd(
                    line.Text,
                    line.Style switch
                    {
                        LineStyle.Quote => BlockKind.Quote,
                        LineStyle.Row => BlockKind.TableRow,
                        _ => BlockKind.Subheading,
                    }
                );
            }
        }

        return kinds;
    }
}
