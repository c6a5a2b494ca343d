using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Summarizer.Tests.Articles;

/// <summary>PDFs set for a test: words flow through columns and pages, margins are drawn around them.</summary>
internal sealed class PdfFile : IDisposable
{
    private const double Left = 60;
    private const double Right = 535;
    private const double Top = 760;
    private const double Bottom = 80;
    private const double Gutter = 16;
    private const double Leading = 1.2;

    private readonly PdfDocumentBuilder builder = new();
    private readonly PdfDocumentBuilder.AddedFont plain;
    private readonly int columns;
    private readonly string? head;
    private PdfPageBuilder page = null!;
    private int pages,
        column;
    private double y,
        top;

    public PdfFile(int columns = 1, string? head = null, string? title = null)
    {
        (this.columns, this.head) = (columns, head);
        plain = builder.AddStandard14Font(Standard14Font.TimesRoman);
        builder.DocumentInformation.Title = title;
        NextPage();
    }

    private double Width => (Right - Left - (Gutter * (columns - 1))) / columns;

    /// <summary>Set over all columns, which begin below it.</summary>
    public PdfFile Headline(string text, double size = 22)
    {
        top = Write(text, size, Left, Right - Left, y, advance: false) - 12;
        y = top;
        return this;
    }

    public PdfFile Paragraph(string text, double size = 11)
    {
        Write(text, size, 0, 0, 0, advance: true);
        y -= size * 0.8;
        return this;
    }

    public PdfFile At(double x, double height, string text, double size = 8)
    {
        page.AddText(text, size, new PdfPoint(x, height), plain);
        return this;
    }

    /// <summary>A paragraph that is placed and looks as named.</summary>
    public PdfFile Looking(string look, string text)
    {
        switch (look)
        {
            case "unpainted":
                page.SetTextRenderingMode(TextRenderingMode.Neither);
                break;
            case "clipped":
                page.SetTextRenderingMode(TextRenderingMode.NeitherClip);
                break;
            case "white on dark":
                page.SetTextAndFillColor(20, 20, 60);
                page.DrawRectangle(new PdfPoint(Left - 5, y - 40), Right - Left + 10, 60, 1, fill: true);
                page.SetTextAndFillColor(255, 255, 255);
                break;
            case "white":
                page.SetTextAndFillColor(255, 255, 255);
                break;
            case "grey":
                page.SetTextAndFillColor(120, 120, 120);
                break;
        }

        Paragraph(text, look == "tiny" ? 1 : 11);
        page.ResetColor();
        page.SetTextRenderingMode(TextRenderingMode.Fill);
        return this;
    }

    public byte[] Build() => builder.Build();

    public void Dispose() => builder.Dispose();

    private double Write(string text, double size, double x, double width, double from, bool advance)
    {
        var line = "";
        var at = from;
        foreach (var word in text.Split(' ').Append(null))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (word is not null && Measured(longer!, size) <= (advance ? Width : width))
            {
                line = longer!;
                continue;
            }

            if (advance)
            {
                Flow(line, size);
            }
            else
            {
                page.AddText(line, size, new PdfPoint(x, at), plain);
                at -= size * Leading;
            }

            line = word ?? "";
        }

        return at;
    }

    private void Flow(string line, double size)
    {
        if (y < Bottom)
        {
            (column, y) = (column + 1, top);
            if (column == columns)
            {
                NextPage();
            }
        }

        page.AddText(line, size, new PdfPoint(Left + (column * (Width + Gutter)), y), plain);
        y -= size * Leading;
    }

    private void NextPage()
    {
        page = builder.AddPage(PageSize.A4);
        (column, top, y) = (0, Top, Top);
        pages++;
        if (head is not null)
        {
            page.AddText(head, 9, new PdfPoint(Left, 805), plain);
            page.AddText($"Page {pages}", 9, new PdfPoint(Right - 40, 40), plain);
        }
    }

    private double Measured(string text, double size)
    {
        var letters = page.MeasureText(text, size, new PdfPoint(0, 0), plain);
        return letters.Count == 0 ? 0 : letters[^1].EndBaseLine.X;
    }
}
