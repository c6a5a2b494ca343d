using System.Buffers;
using System.Globalization;

namespace Summarizer.Articles;

/// <summary>Gathers text with white space squeezed and without what is invisible: controls, bidirectional overrides, lone surrogates.</summary>
internal sealed class TextCollector
{
    private readonly ArrayBufferWriter<char> text = new(16 * 1024);
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

            if (c >= '\u007f' && IsInvisible(run, i))
            {
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

    public void StartBlock() => spaceIsDue = false;

    public char Last => text.WrittenCount == 0 ? '\0' : text.WrittenSpan[^1];

    public override string ToString() => new(text.WrittenSpan);

    private static bool IsInvisible(string run, int i)
    {
        var c = run[i];
        if (char.IsSurrogate(c))
        {
            var paired = char.IsHighSurrogate(c)
                ? i + 1 < run.Length && char.IsLowSurrogate(run[i + 1])
                : i > 0 && char.IsHighSurrogate(run[i - 1]);
            return !paired;
        }

        // Joiners change how Persian, Hindi and emoji read: they stay.
        return c is not ('\u200c' or '\u200d') && char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format;
    }
}
