namespace Summarizer.Tests.Articles;

/// <summary>An article of our own invention, for files of every format that are made when the tests run.</summary>
internal static class Told
{
    public const string Headline = "Ferry company stops all sailings from Port Elin";
    public const string Byline = "By Ada Holm";
    public const string Date = "17 January 2022";

    public static readonly string[] Paragraphs =
    [
        "The ferry company of Port Elin stopped all sailings on Monday after an engine failed for the third time in a month, and said that no ship would leave before spring.",
        "Four hundred people work on its eleven ships. “We were told at breakfast,” said Marit Sund, who has steered the Corncrake since 2009 and learnt of it from the radio.",
        "The harbour office counted 212,000 passengers last year, a fifth fewer than before the bridge was opened. It expects that most of them will take the road, which is longer by an hour.",
        "An inspector found cracks in two of the engines in November. The company had them welded; the maker of the engines, Brasco of Larkhaven, had advised that they be replaced.",
        "The council will meet on Thursday to decide whether the town buys three of the ships. Its treasurer said that the money would have to come from the new school, which was to cost 9 million crowns.",
    ];

    public static string Body => string.Join("\n\n", Paragraphs);
}
