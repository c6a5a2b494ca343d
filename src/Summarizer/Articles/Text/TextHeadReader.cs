namespace Summarizer.Articles;

/// <summary>Reads the lines above the body: masthead, section, headline, sub-headline, bylines and dates, captions, in whatever order they come.</summary>
/// <param name="known">The headline's line where a layout says which it is.</param>
internal sealed class TextHeadReader(
    IReadOnlyList<TextLine> lines,
    Boilerplate boilerplate,
    string language,
    Cuts cuts,
    string? known = null
)
{
    // A head is over after so many lines, whatever they are.
    private const int LongestHead = 24;
    private const int LongestHeadline = 30;
    private const int LongestSubheadline = 60;

    private readonly List<string> captions = [];
    private string? headline;
    private string? subheadline;
    private string? publisher;
    private TextCredits credits = TextCredits.None;
    private ArticleDate? mastheadDate;
    private bool hasByline;

    public TextHead Read()
    {
        var lastByline = LastByline();
        var i = 0;
        for (; i < lines.Count && i < LongestHead; i++)
        {
            if (!Take(i, isAboveByline: i < lastByline))
            {
                break;
            }
        }

        if (credits.Published is null && mastheadDate is not null)
        {
            credits = credits with { Published = mastheadDate };
        }

        return new TextHead(headline, subheadline, credits, captions, publisher, i);
    }

    /// <returns>False where the body starts.</returns>
    private bool Take(int i, bool isAboveByline)
    {
        var line = lines[i];
        if (IsDatelineAlone(line))
        {
            return false;
        }

        if (headline is null && line.Text == known)
        {
            headline = known;
            return true;
        }

        if (
            TextMarks.RuleOf(line) is { } mark
            || (mark = boilerplate.RuleOf(line.Text)) is not null && !(mark == "section" && IsHeadline(i))
        )
        {
            cuts.Add(mark, line.Text);
            return true;
        }

        if (IsByline(i, out var byline))
        {
            TakeByline(line, byline);
            return true;
        }

        if (CaptionLines.IsCaption(line.Text))
        {
            TakeCaption(line);
            return true;
        }

        if (headline is null)
        {
            return TakeHeadline(i);
        }

        if (hasByline && !line.EndsSentence && line.Words <= 5 && !line.IsProse && IsRole(line.Text))
        {
            cuts.Add("byline", line.Text);
            return true;
        }

        if (GoesOnFromHeadline(i))
        {
            headline = $"{headline} {line.Text}";
            return true;
        }

        var isSubheadline =
            subheadline is null
            && line.Words <= LongestSubheadline
            && !TextMarks.IsItem(line.Text)
            && (isAboveByline || !hasByline && !line.EndsSentence && line.Words is >= 4 and <= LongestHeadline && HasBodyAfter(i));
        if (isSubheadline)
        {
            subheadline = line.Text;
        }

        return isSubheadline;
    }

    private void TakeByline(TextLine line, Byline byline)
    {
        if (headline is null && byline.Authors.Count == 0)
        {
            // A masthead's "today" counts only where nothing below the headline says better.
            mastheadDate ??= byline.Published;
        }
        else
        {
            credits = credits.With(byline);
            hasByline = true;
        }

        cuts.Add("byline", line.Text);
    }

    private void TakeCaption(TextLine line)
    {
        if (CaptionLines.IsCreditAlone(line.Text))
        {
            cuts.Add("photo-credit", line.Text);
        }
        else
        {
            captions.Add(line.Text);
        }
    }

    private bool TakeHeadline(int i)
    {
        var line = lines[i];
        if (
            i + 2 < lines.Count
            && line.Words <= 5
            && !line.EndsSentence
            && BylineParser.Parse(lines[i + 1].Text, language: language) is { IsWhole: true, Authors.Count: 0, Published: not null }
            && IsHeadline(i + 2)
            && !IsByline(i + 2, out _)
        )
        {
            publisher = line.Text;
            cuts.Add("masthead", line.Text);
            return true;
        }

        if (!IsHeadline(i))
        {
            return false;
        }

        headline = line.Text;
        return true;
    }

    /// <summary>A line that titles what follows: no sentence, not too long, and running text comes after it.</summary>
    private bool IsHeadline(int i)
    {
        var line = lines[i];
        var asksOrShouts = line.Text.TrimEnd('"', '”', '’', '\'') is [.., '?' or '!' or '…' or '？' or '！'];
        return line.Words is >= 2 and <= LongestHeadline
            && (!line.EndsSentence || asksOrShouts || EndsWithAbbreviation(line.Text))
            && line.Text[^1] is not (',' or ';')
            && !char.IsLower(line.Text[0])
            && !TextMarks.IsItem(line.Text)
            && HasBodyAfter(i);
    }

    private bool GoesOnFromHeadline(int i) =>
        subheadline is null
        && !hasByline
        && captions.Count == 0
        && lines[i].Block == lines[i - 1].Block
        && char.IsLower(lines[i].Text[0])
        && !lines[i].EndsSentence
        && lines[i].Words <= 15
        && headline == lines[i - 1].Text;

    private bool HasBodyAfter(int i) => lines.Skip(i + 1).Take(LongestHead).Any(line => line.IsProse);

    private bool IsDatelineAlone(TextLine line) =>
        (headline is not null || hasByline)
        && line.Words <= 6
        && DatelineParser.Read(line.Text, language) is { Dateline: not null } read
        && read.Length >= line.Text.Length;

    /// <summary>The last line near the top that is a byline beyond doubt: what stands above it is no body yet.</summary>
    private int LastByline()
    {
        var (last, prose) = (-1, 0);
        for (var i = 0; i < lines.Count && i < LongestHead && prose < 3; i++)
        {
            if (IsByline(i, out _))
            {
                last = i;
            }
            else if (lines[i].IsProse && lines[i].EndsSentence)
            {
                prose++;
            }
        }

        return last;
    }

    private bool IsByline(int i, out Byline byline)
    {
        var line = lines[i];
        byline = BylineParser.Parse(line.Text, language: language);
        if (!byline.IsWhole || line.Words > 30)
        {
            return false;
        }

        if (byline.IsMarked || byline.Published is not null)
        {
            return true;
        }

        // A name or an agency alone: believed between the headline and a date, a byline or the report.
        var isFirst = i == 0 || lines[i - 1].IsProse;
        return !isFirst
            && line.Words <= 6
            && i + 1 < lines.Count
            && (
                byline.Agencies.Count > 0 && byline.Authors.Count == 0
                || BylineParser.Parse(lines[i + 1].Text, language: language) is { IsWhole: true } next
                    && (next.Published is not null || next.Agencies.Count > 0)
                || DatelineParser.Read(lines[i + 1].Text, language) is not null
                || hasByline && IsRole(lines[i + 1].Text)
            );
    }

    private static bool IsRole(string text) =>
        text.Split([' ', ',', '/'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words
        && words.Any(BylineWords.Roles.Contains)
        && words.Length <= 5;

    private static bool EndsWithAbbreviation(string text) =>
        text.Length > 4 && text[^1] == '.' && text[^3] == '.' && char.IsUpper(text[^2]);
}
