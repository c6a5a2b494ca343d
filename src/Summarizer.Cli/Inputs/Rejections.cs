using Summarizer.Articles;

namespace Summarizer.Cli.Inputs;

/// <summary>A reading to its article, or to the line that says why there is none and what to do.</summary>
internal static class Rejections
{
    /// <exception cref="CommandFailure">Rejected input, under the file's name.</exception>
    public static Article ArticleOf(this ArticleReading reading, string file) =>
        reading.Article ?? throw CommandFailure.WrongUse($"{Name(file)}: {Line(reading.Rejection!)}");

    public static string Line(Rejection rejection) => $"{rejection.Reason.TrimEnd('.')}. {rejection.Hint}";

    private static string Name(string file) => file == ArticleInput.StandardInput ? "standard input" : file;
}
