using System.Buffers;

namespace Summarizer.Articles;

/// <summary>Gathers text with white space squeezed and without what is invisible: controls, bidirectional overrides, lone surrogates.</summary>
internal sealed class TextCollector
{
    private readonly ArrayBufferWriter<char> text = new(16 * 1024);
    private const int LongestTail = 40;

    private bool spaceIsDue;

    public int Length => text.WrittenCount;

    public void Space() => spaceIsDue = true;

    public void Separate(string separator)
    {
        spaceIsDue = false;
        text.Write(separator);
    }

    public void Append(string run, int blockStart)
    {
        var target = text.GetSpan(run.Length + 1);
        var written = 0;
        for (var i = 0; i < run.Length; i++)
        {
            var c = run[i];
            if (c is ' ' or '\n' || char.IsWhiteSpace(c))
            {
                spaceIsDue = true;
                continue;
            }

            if (c >= '\u007f' && Invisible.Skip(run, i) is > 0 and var skipped)
            {
                i += skipped - 1;
                continue;
            }

            if (c < ' ')
            {
                continue;
            }

            if (spaceIsDue && text.WrittenCount + written > blockStart)
            {
                target[written++] = ' ';
                if (written + 1 >= target.Length)
                {
                    text.Advance(written);
                    target = text.GetSpan(run.Length - i + 2);
                    written = 0;
                }
            }

            spaceIsDue = false;
            target[written++] = c;
        }

        text.Advance(written);
    }

    public ReadOnlySpan<char> Since(int start) => text.WrittenSpan[start..];

    public void StartBlock() => spaceIsDue = false;

    /// <summary>The end of what was written since a place.</summary>
    public ReadOnlySpan<char> Tail(int since)
    {
        var written = text.WrittenSpan[Math.Min(since, text.WrittenCount)..];
        return spaceIsDue ? " " : written[Math.Max(0, written.Length - LongestTail)..];
    }

    public char Last => text.WrittenCount == 0 ? '\0' : text.WrittenSpan[^1];

    public override string ToString() => new(text.WrittenSpan);
}
