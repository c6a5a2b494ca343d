using System.Text.RegularExpressions;
using Summarizer.Language.Sentences;

namespace Summarizer.Cli.Outputs;

/// <summary>A text as an editor pastes it, into its sentences: points of a list stand each by itself, a broken line is no end.</summary>
internal static partial class Blurb
{
    public static IEnumerable<string> Sentences(string text, string language) =>
        Parts()
            .Split(text)
            .Select(part => Spaces().Replace(Point().Replace(part, ""), " ").Trim())
            .SelectMany(part => SentenceSplitter.Split(part, new(0, part.Length), language).Select(sentence => sentence.Of(part)))
            .Where(sentence => sentence.Any(char.IsLetterOrDigit));

    [GeneratedRegex(@"\r?\n[ \t]*(?:\r?\n|(?=(?:[-–—*•·>]|#{1,6}|\d{1,2}[.)])[ \t]))|(?<=[.!?:][""”’)]?)\r?\n")]
    private static partial Regex Parts();

    [GeneratedRegex(@"^\s*(?:(?:[-–—*•·>]|#{1,6}|\d{1,2}[.)])[ \t]+)+")]
    private static partial Regex Point();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
