using Summarizer.Articles;

namespace Summarizer.Tests.Articles;

public sealed class DatelineParserTests
{
    [Theory]
    [InlineData("en", "LARKHAVEN:", "LARKHAVEN:", "Larkhaven", "")]
    [InlineData("en", "LARKHAVEN: The ferry sank.", "LARKHAVEN:", "Larkhaven", "The ferry sank.")]
    [InlineData("en", "PORT ELIN (Agency) — The ferry sank.", "PORT ELIN (Agency) —", "Port Elin", "The ferry sank.")]
    [InlineData("en", "PORT ELIN, Jan. 5 – The ferry sank.", "PORT ELIN, Jan. 5 –", "Port Elin", "The ferry sank.")]
    [InlineData(
        "en",
        "PORT ELIN, Westmark, 5 January 2022 (AFP) - The ferry sank.",
        "PORT ELIN, Westmark, 5 January 2022 (AFP) -",
        "Port Elin, Westmark",
        "The ferry sank."
    )]
    [InlineData("en", "LARKHAVEN (Reuters) - The ferry sank.", "LARKHAVEN (Reuters) -", "Larkhaven", "The ferry sank.")]
    [InlineData("en", "PORT ELIN , Jan. 27— '' We won . ''", "PORT ELIN , Jan. 27—", "Port Elin", "'' We won . ''")]
    [InlineData("en", "MARLOW , Westmark – A simple test", "MARLOW , Westmark –", "Marlow, Westmark", "A simple test")]
    [InlineData("en", "Port Elin, Westmark (CNN)The ferry sank.", "Port Elin, Westmark (CNN)", "Port Elin, Westmark", "The ferry sank.")]
    [InlineData("en", "Port Elin (CNN) -- The ferry sank.", "Port Elin (CNN) --", "Port Elin", "The ferry sank.")]
    [InlineData("en", "ELIN/LARKHAVEN: Both said no.", "ELIN/LARKHAVEN:", "Elin/Larkhaven", "Both said no.")]
    [InlineData("en", "Tehran – The council met.", "Tehran –", "Tehran", "The council met.")]
    [InlineData("de", "Grünau (dpa) - Der Rat tagt.", "Grünau (dpa) -", "Grünau", "Der Rat tagt.")]
    [InlineData("de", "Grünau – Der Rat tagt.", "Grünau –", "Grünau", "Der Rat tagt.")]
    [InlineData("ar", "القاهرة (رويترز) - قال الوزير", "القاهرة (رويترز) -", "القاهرة", "قال الوزير")]
    public void A_place_before_the_report_is_its_dateline(string language, string paragraph, string printed, string place, string rest)
    {
        var read = DatelineParser.Read(paragraph, language);

        Assert.Equal(new Dateline(printed, place), read?.Dateline);
        Assert.Equal(rest, paragraph[read!.Length..]);
    }

    [Theory]
    [InlineData("(CNN)The ferry sank.", "The ferry sank.")]
    [InlineData("(CNN) -- The ferry sank.", "The ferry sank.")]
    [InlineData("( cnn ) the ferry sank .", "the ferry sank .")]
    [InlineData("(The Larkhaven Herald) -- The ferry sank.", "The ferry sank.")]
    public void An_agency_alone_is_cut_and_names_no_place(string paragraph, string rest)
    {
        var read = DatelineParser.Read(paragraph, "en");

        Assert.Null(read?.Dateline);
        Assert.Equal(rest, paragraph[read!.Length..]);
    }

    [Theory]
    [InlineData("UPDATE: The ferry sank.")]
    [InlineData("WATCH: The ferry sinks.")]
    [InlineData("The ferry sank.")]
    [InlineData("Larkhaven — the old harbour town — is quiet.")]
    [InlineData("Ada Holm (pictured) said no.")]
    [InlineData("NATO said no - and left.")]
    [InlineData("Q: Why did it sink?")]
    [InlineData("(Pictured) the ferry sank.")]
    [InlineData("")]
    public void Other_beginnings_are_text(string paragraph) => Assert.Null(DatelineParser.Read(paragraph, "en"));

    [Theory]
    [InlineData("de", "17. Januar 2022 — Der Rat tagt.", "17. Januar 2022 — ")]
    [InlineData("en", "17 January 2022 – The ferry sank.", "17 January 2022 – ")]
    public void A_day_alone_before_a_dash_stands_before_the_report(string language, string paragraph, string cut)
    {
        var read = DatelineParser.Read(paragraph, language)!;
        Assert.Null(read.Dateline);
        Assert.Equal(new DateOnly(2022, 1, 17), read.Date!.Date);
        Assert.Equal(cut, paragraph[..read.Length]);
        Assert.False(TextMarks.IsItem(paragraph));
    }
}
