namespace Summarizer.Tests.Summaries;

/// <summary>An invented article, and what befalls the requests about it: its number decides.</summary>
internal sealed record AimockArticle(int Number)
{
    private const string Talk = "What a nice day for a walk by the harbour.";

    private static readonly object ContentFilter = new
    {
        error = new
        {
            message = "Filtered.",
            type = "invalid_request_error",
            code = "content_filter",
        },
        status = 400,
    };

    public string Name => $"ward-{Number:000}.txt";

    public string Marker => $"Ward {Number:000}";

    public string Text => $"{Headline}\n\n{Body}";

    /// <summary>What each request about it comes to, in order, as aimock's journal names it.</summary>
    public IReadOnlyList<string> Outcomes =>
        [
            .. Faults,
            .. Kind switch
            {
                5 => ["200", "200"],
                7 => ["200", "200"],
                6 => ["400"],
                _ => (string[])["200"],
            },
        ];

    /// <summary>The model itself misbehaves: the extractive model has to answer.</summary>
    public bool Misbehaves => Kind is 5 or 6 or 7;

    /// <summary>The server fails oftener in a row than a call is tried: the article has to wait.</summary>
    public bool Waits => Kind is 4;

    /// <summary>How aimock is told to answer, the repair of a form that nobody could read included.</summary>
    public IEnumerable<object> Fixtures =>
        [
            .. Faults.Select(
                (fault, index) =>
                    new
                    {
                        match = new { userMessage = Marker, sequenceIndex = index },
                        response = Response,
                        chaos = Certain(fault),
                    }
            ),
            new { match = new { userMessage = Marker }, response = Response },
        ];

    /// <summary>Whatever else it is asked, and so every repair.</summary>
    public static object Otherwise => new { match = new { }, response = new { content = Talk } };

    private int Kind => Number % 20;

    private string Headline => $"{Marker} votes to keep its ferry stop";

    private string Body =>
        $"The council of {Marker} voted by 14 to 3 on Tuesday to keep the ferry stop at Cask Row. "
        + $"The stop serves {200 + Number} people a day, most of them on their way to the harbour.\n\n"
        + "Chair Tilda Wrenfield said the stop would be rebuilt in 2031 for 4 million crowns. "
        + "Residents of Cask Row had asked for the works since the storm of 2019.";

    private string[] Faults =>
        Kind switch
        {
            0 => ["drop"],
            1 => ["malformed"],
            2 => ["disconnect"],
            3 => ["rateLimit"],
            4 => ["drop", "drop", "drop"],
            8 => ["disconnect", "malformed"],
            _ => [],
        };

    private object Response =>
        Kind switch
        {
            5 => new { content = Talk },
            6 => ContentFilter,
            7 => new { content = Answer("A whale in the harbour", "A whale sang in the harbour. It sang twice to the mayor.") },
            _ => new { content = Answer(Headline, Body) },
        };

    private static string Answer(string headline, string body) =>
        ModelReplies.GoodAnswer(
            new SentArticle(
                headline,
                [.. body.Split(["\n\n", ". "], StringSplitOptions.RemoveEmptyEntries).Select((text, index) => (index + 1, text))],
                [],
                []
            )
        );

    private static Dictionary<string, double> Certain(string fault) => new() { [$"{fault}Rate"] = 1 };
}
