namespace Summarizer.Articles;

/// <summary>Reads the lines from the body's first on: paragraphs, subheadings, items; captions apart; what is beside or after the article is cut.</summary>
internal sealed class TextBodyReader(IReadOnlyList<TextLine> lines, TextHead head, Boilerplate boilerplate, string language, Cuts cuts)
{
    private readonly int[] proseAfter = ProseAfter(lines);
    private readonly List<DraftBlock> blocks = [];
    private readonly List<string> captions = [.. head.Captions];
    private TextCredits credits = head.Credits;
    private Dateline? dateline;
    private int bodyWords;
    private bool hasParagraph;
    private bool? isInterview;

    public TextBody Read()
    {
        var i = head.Body;
        while (i < lines.Count)
        {
            i = Take(i);
        }

        TrimTail();
        TrimBiography();
        return new TextBody(blocks, captions, credits, dateline);
    }

    /// <returns>The index of the next line to look at.</returns>
    private int Take(int i)
    {
        var line = lines[i];
        var rule = line.IsRow ? null : TextMarks.RuleOf(line) ?? boilerplate.RuleOf(line.Text);
        if (rule is "comments" or "end" && EndsArticle(i))
        {
            cuts.AddAll(rule, lines.Skip(i));
            return lines.Count;
        }

        if (rule is "related")
        {
            var end = i + 1;
            while (
                end < lines.Count
                && !lines[end].IsProse
                && TextMarks.RuleOf(lines[end]) != "end"
                && boilerplate.RuleOf(lines[end].Text) is not ("comments" or "end")
            )
            {
                end++;
            }

            cuts.AddAll(rule, lines.Skip(i).Take(end - i));
            return end;
        }

        if (rule is not null && !(rule == "section" && IsSubheading(i)))
        {
            cuts.Add(rule, line.Text);
            return i + 1;
        }

        if (TextReleases.AboutEnd(lines, i, bodyWords) is { } afterAbout)
        {
            cuts.AddAll("about", lines.Skip(i).Take(afterAbout - i));
            return afterAbout;
        }

        if (TextReleases.ContactEnd(lines, i) is { } afterContact)
        {
            cuts.AddAll("contact", lines.Skip(i).Take(afterContact - i));
            return afterContact;
        }

        if (line.Text.Equals(head.Headline, StringComparison.OrdinalIgnoreCase))
        {
            cuts.Add("repeated-headline", line.Text);
            return i + 1;
        }

        if (CaptionLines.IsCaption(line.Text) && !(line.IsProse && blocks.Count == 0))
        {
            AddCaption(line.Text);
            return i + 1;
        }

        if (IsLateByline(line))
        {
            return i + 1;
        }

        AddText(i, WithoutDateline(line.Text));
        return i + 1;
    }

    private void AddText(int i, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        var kind =
            TextMarks.IsItem(text) ? BlockKind.ListItem
            : IsSubheading(i) ? BlockKind.Subheading
            : BlockKind.Paragraph;
        blocks.Add(new DraftBlock(kind, kind == BlockKind.ListItem ? TextMarks.WithoutBullet(text) : text));
        hasParagraph |= kind == BlockKind.Paragraph;
        bodyWords += lines[i].Words;
    }

    private void AddCaption(string text)
    {
        if (CaptionLines.IsCreditAlone(text))
        {
            cuts.Add("photo-credit", text);
        }
        else
        {
            captions.Add(text);
        }
    }

    /// <summary>"Comments" above the article is a button, below it the end. What follows may not be far more than what stood before.</summary>
    private bool EndsArticle(int i) => bodyWords > 0 && (bodyWords >= 80 || proseAfter[i] < bodyWords * 3);

    private static int[] ProseAfter(IReadOnlyList<TextLine> lines)
    {
        var after = new int[lines.Count + 1];
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            after[i] = after[i + 1] + (lines[i].IsProse ? lines[i].Words : 0);
        }

        return after;
    }

    private string WithoutDateline(string text)
    {
        if (hasParagraph || dateline is not null || DatelineParser.Read(text, language) is not { } read || IsInterview)
        {
            return text;
        }

        dateline = read.Dateline;
        if (read.Date is not null)
        {
            credits = credits with { Published = credits.Published ?? read.Date };
        }

        cuts.Add("dateline", text[..read.Length]);
        return text[read.Length..];
    }

    // "HOLM: We left." – speakers, not places.
    private bool IsInterview =>
        isInterview ??=
            lines
                .Skip(head.Body)
                .Count(line =>
                    line.Text.IndexOf(':', StringComparison.Ordinal) is > 0 and < 25 and var colon
                    && line.Text[..colon].All(c => char.IsUpper(c) || c is ' ' or '.')
                ) >= 3;

    private bool IsLateByline(TextLine line)
    {
        if (
            line.Words > 14
            || line.IsProse
            || BylineParser.Parse(line.Text, language: language)
                is not { IsWhole: true, IsMarked: true }
                    and not { IsWhole: true, Published: not null }
            || line.EndsSentence && !line.Text.StartsWith('(')
        )
        {
            return false;
        }

        credits = credits.With(BylineParser.Parse(line.Text, language: language));
        cuts.Add("byline", line.Text);
        return true;
    }

    private bool IsSubheading(int i)
    {
        var line = lines[i];
        return line.Words is >= 1 and <= 12
            && !line.EndsSentence
            && line.Text[^1] is not (',' or ';' or ':')
            && !TextMarks.IsItem(line.Text)
            && blocks.Count > 0
            && i + 1 < lines.Count
            && lines[i + 1].IsProse
            && !char.IsLower(line.Text[0]);
    }

    // "Ada Holm is a staff writer." at the very end, of an author who is named above.
    private void TrimBiography()
    {
        if (
            blocks.Count > 1
            && TextLine.CountWords(blocks[^1].Text) <= 30
            && credits.Authors.Any(author => blocks[^1].Text.StartsWith($"{author} ", StringComparison.OrdinalIgnoreCase))
        )
        {
            cuts.Add("author-bio", blocks[^1].Text);
            blocks.RemoveAt(blocks.Count - 1);
        }
    }

    /// <summary>Short lines after the last running text are links, tags and buttons that no list knows.</summary>
    private void TrimTail()
    {
        var last = blocks.FindLastIndex(block =>
            new TextLine(block.Text, 0) is { IsProse: true } or { EndsSentence: true } || block.Kind == BlockKind.ListItem
        );
        if (last < 0)
        {
            return;
        }

        foreach (var block in blocks.Skip(last + 1))
        {
            cuts.Add("tail", block.Text);
        }

        blocks.RemoveRange(last + 1, blocks.Count - last - 1);
    }
}

/// <summary>The body of a plain text and what was read along with it.</summary>
internal sealed record TextBody(IReadOnlyList<DraftBlock> Blocks, IReadOnlyList<string> Captions, TextCredits Credits, Dateline? Dateline);
