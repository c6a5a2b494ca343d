namespace Summarizer.Articles;

/// <summary>Collects what is cut, each with its rule and its first words; neighbours under one rule become one cut.</summary>
internal sealed class Cuts
{
    private const int LongestPreview = 80;

    private readonly List<Cut> list = [];

    public IReadOnlyList<Cut> All => list;

    public void Add(string rule, string text)
    {
        var preview = TextLines.Squeeze(text);
        if (preview.Length > 0)
        {
            list.Add(new Cut(rule, Shorten(preview)));
        }
    }

    /// <summary>One cut for lines that go together, as a comments block does.</summary>
    public void AddAll(string rule, IEnumerable<TextLine> lines) => Add(rule, string.Join(' ', lines.Select(line => line.Text).Take(12)));

    private static string Shorten(string text)
    {
        if (text.Length <= LongestPreview)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[LongestPreview - 2]) ? LongestPreview - 2 : LongestPreview - 1;
        return text[..end] + "…";
    }
}
