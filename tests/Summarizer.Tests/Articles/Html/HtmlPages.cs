namespace Summarizer.Tests.Articles;

/// <summary>Invented pages around three invented paragraphs.</summary>
internal static class HtmlPages
{
    public const string First = "The harbour bridge in Lindholm reopened on Monday after eleven months of repairs, the city council said.";
    public const string Second =
        "Repairs cost 4.2 million crowns, a fifth more than planned, because divers found cracks in two of the piers.";
    public const string Third =
        "Lorries stay banned between ten in the evening and six in the morning until the new railings have been fitted.";
    public const string Headline = "Harbour bridge in Lindholm reopens";

    public static string Paragraphs => $"<p>{First}</p><p>{Second}</p><p>{Third}</p>";

    public static string Body => string.Join("\n\n", First, Second, Third);

    public static string Page(string inside, string head = "", string beside = "") =>
        $"""
            <!doctype html><html lang="en"><head><title>{Headline} | Lindholm Courier</title>{head}</head><body>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
            <main><h1>{Headline}</h1><div class="story">{inside}</div></main>{beside}
            <footer><p>Copyright Lindholm Courier. All rights reserved, and no part may be reproduced without permission.</p></footer></body></html>
            """;
}
