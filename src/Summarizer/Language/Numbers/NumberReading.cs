namespace Summarizer.Language.Numbers;

/// <summary>A number read from tokens: its value, the token after it, and whether it was written in digits, in words or as an ordinal.</summary>
internal readonly record struct NumberReading(decimal Value, int Next, NumberForm Form)
{
    public bool Found => Form != NumberForm.None;
}

internal enum NumberForm
{
    None,
    Digits,
    Words,
    Ordinal,
}
