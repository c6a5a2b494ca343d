namespace Summarizer.Language;

/// <summary>A half-open range of a text, in UTF-16 code units.</summary>
public readonly record struct TextRange(int Start, int End)
{
    public int Length => End - Start;

    public string Of(string text) => text[Start..End];

    public bool Contains(int position) => position >= Start && position < End;

    public bool Contains(TextRange other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(TextRange other) => other.Start < End && Start < other.End;
}
