namespace Summarizer.Articles;

/// <summary>
/// A date that an article carries. <paramref name="Text"/> is as printed; <paramref name="Zone"/> is an offset such as "+05:00" or an
/// abbreviation as printed, null where none is given.
/// </summary>
public sealed record ArticleDate(string Text, DateOnly Date, TimeOnly? Time, string? Zone)
{
    public string Precision => Time is null ? "day" : "minute";
}
