using System.Text;

namespace Summarizer.Articles;

/// <summary>Gathers the text that a page holds and no reader sees.</summary>
internal sealed class HiddenText
{
    private const int Kept = 120;
    private const int MostCuts = 1_000;

    private readonly List<HiddenCut> cuts = [];
    private readonly StringBuilder text = new();
    private int length;

    public IReadOnlyList<HiddenCut> Cuts => cuts;

    public void Append(string run)
    {
        var trimmed = run.AsSpan().Trim();
        length += trimmed.Length;
        if (!trimmed.IsEmpty && text.Length < Kept)
        {
            text.Append(trimmed[..Math.Min(trimmed.Length, 4 * Kept)]).Append(' ');
        }
    }

    /// <summary>The hidden element ends; what it held is one cut.</summary>
    public void End(int block, string rule = "hidden")
    {
        var squeezed = TextLines.Squeeze(TextCleaning.Clean(text.ToString()).Replace('\n', ' '));
        if (squeezed.AsSpan().ContainsAnyExcept(' ', '\u00a0') && squeezed.Any(char.IsLetterOrDigit) && cuts.Count < MostCuts)
        {
            cuts.Add(new(rule, squeezed, length, block));
        }

        length = 0;
        text.Clear();
    }
}

/// <summary>A text that was not seen, its first words, how long it was, and the block that was being read when it came.</summary>
internal readonly record struct HiddenCut(string Rule, string Text, int Length, int Block);
