using Summarizer.Language;
using Summarizer.Language.Speech;

namespace Summarizer.Tests.Language;

public sealed class QuotationFinderTests
{
    [Theory]
    [InlineData("“Rain is coming,” said Ann Vale.", "Ann Vale: Rain is coming,")]
    [InlineData(
        "\"Rain is coming,\" said Ann Vale, an Elm spokeswoman. \"Bring coats today.\"",
        "Ann Vale: Rain is coming, | Ann Vale: Bring coats today."
    )]
    [InlineData("Ann Vale, a farmer from Elm, told reporters: “We need rain badly.”", "Ann Vale: We need rain badly.")]
    [InlineData("Ann Vale arrived late. “We need rain badly,” she added.", "Ann Vale: We need rain badly,")]
    [InlineData("“We need rain badly,” the prime minister told the visiting president.", "the prime minister: We need rain badly,")]
    [InlineData(
        "An official handout issued by the Elm Office said Premier Don Harrow stressed that a “quiet and stable valley” was vital.",
        "Don Harrow: quiet and stable valley"
    )]
    [InlineData("“The valley needs rain,” according to the official handout.", "the official handout: The valley needs rain,")]
    [InlineData("‘The valley needs rain,’ said Ann Vale, whose dogs’ collars were wet.", "Ann Vale: The valley needs rain,")]
    [InlineData("``The valley needs rain,'' said Ann Vale.", "Ann Vale: The valley needs rain,")]
    [InlineData("She read “A Winter in Elm” twice.", "")]
    [InlineData("Bo Reed directed “The Valley: A Long Rain,” which opens in May.", "")]
    [InlineData("Ann Vale's lawyer, Bo Reed, said: “She looks forward to the rain.”", "Bo Reed: She looks forward to the rain.")]
    [InlineData(
        "“The valley needs rain,” Ann Vale, from the Elm Weather Office (EWO), told the paper.",
        "Ann Vale: The valley needs rain,"
    )]
    [InlineData("“We are drenched, all of us,” Ann Vale smiled.", "Ann Vale: We are drenched, all of us,")]
    [InlineData("“Thank you for the rain,” one said.", "one: Thank you for the rain,")]
    [InlineData("Rob Reed met Susan Vale. The town slept. “We need rain badly,” he said.", "Rob Reed: We need rain badly,")]
    [InlineData("Rob Reed met Susan Vale. The town slept. “We need rain badly,” she said.", "Susan Vale: We need rain badly,")]
    [InlineData(
        "Rob Reed left. A Labour spokesman said it was late. “We need rain badly,” he said.",
        "A Labour spokesman: We need rain badly,"
    )]
    [InlineData("The Obama spokeswoman said: “We need rain badly.”", "The Obama spokeswoman: We need rain badly.")]
    [InlineData(
        "“We need the rain”, said Rob Reed. Ann Vale said she wanted “to go back to a time when it rained”. The mayor said the town was dry.",
        "Rob Reed: We need the rain | Ann Vale: to go back to a time when it rained"
    )]
    [InlineData("A man who says he's Ann Vale's father has said there was “no rain at all in Elm”.", "A man: no rain at all in Elm")]
    [InlineData("Miss Vale's father William, 53, claimed she would stay, saying: “We need rain badly.”", "William: We need rain badly.")]
    [InlineData("“Nothing shows that it rained” in Elm, Ann Vale told the paper. Rob Reed left.", "Ann Vale: Nothing shows that it rained")]
    [InlineData("Mr Vale, who was on his way to Elm with son Jack, 14, said: “We need rain badly.”", "Vale: We need rain badly.")]
    [InlineData("Ann Vale, 47, a farmer of oats, from Oslo said: “We need rain badly.”", "Ann Vale: We need rain badly.")]
    [InlineData(
        "Ann Vale, a farmer from the town of Elm, who had come with son Jack, 14, said: “We need rain badly.”",
        "Ann Vale: We need rain badly."
    )]
    [InlineData(
        "Rob Reed left early. A spokesman for the dairy thanked visitors for their patience and added: “We need rain badly.”",
        "A spokesman: We need rain badly."
    )]
    [InlineData(
        "Rob Reed filmed the flood and the ferryman can clearly be heard saying: “Hold on to the rail, all of you.”",
        "the ferryman: Hold on to the rail, all of you."
    )]
    [InlineData(
        "Rob Reed said it was dry. One Elm rower, who came by boat, had seen the flood. He said: “We need no more rain.”",
        "One Elm rower: We need no more rain."
    )]
    [InlineData("“We need rain so badly in Elm.” Ann Vale says. Rob Reed left.", "Ann Vale: We need rain so badly in Elm.")]
    [InlineData("Rob Reed said: “We need rain so badly.” The search for rain continues.", "Rob Reed: We need rain so badly.")]
    [InlineData(
        "As it rained on the Elm Theatre, Mr Vale greeted the guests, saying: “We need no more rain.”",
        "Vale: We need no more rain."
    )]
    [InlineData("“We need rain so badly,” the Elm Courier quoted Ann Vale as saying.", "Ann Vale: We need rain so badly,")]
    [InlineData(
        "Ann Vale, who described the storm as “the very worst day of May,” told the Elm Courier it was over.",
        "Ann Vale: the very worst day of May,"
    )]
    [InlineData(
        "Rob Reed said it was dry. Sam Vale, a baker, “worked all of May for nothing,” he added.",
        "Rob Reed: worked all of May for nothing,"
    )]
    [InlineData("See the film ». “We need rain badly,” Ann Vale said.", "Ann Vale: We need rain badly,")]
    [InlineData(
        "“We need rain badly,” Ann Vale said, according to the Elm Courier. “It has been dry.”",
        "Ann Vale: We need rain badly, | Ann Vale: It has been dry."
    )]
    [InlineData("“We need rain badly,” villagers said.", "villagers: We need rain badly,")]
    [InlineData("Cuffe tweeted: “It rains again in Elm.”", "Cuffe: It rains again in Elm.")]
    [InlineData("“My boat is full of rain,” wrote @elmsailor.", "elmsailor: My boat is full of rain,")]
    [InlineData(
        "Ann Vale's lawyer, Bo Reed, said she was pleased. “We look forward to the rain,” he said.",
        "Bo Reed: We look forward to the rain,"
    )]
    [InlineData(
        "The dams are safe, Ann Vale said. “They all have held their water” for seven months.",
        "Ann Vale: They all have held their water"
    )]
    [InlineData(
        "The storm may return, according to Ann Vale. The office is “working with every farm in the valley to find out”.",
        "Ann Vale: working with every farm in the valley to find out"
    )]
    [InlineData(
        "Elm's Ann Reed dismissed the claim: “Let there be no mistake about rain.”",
        "Ann Reed: Let there be no mistake about rain."
    )]
    [InlineData(
        "The Elm fans can then be heard chanting: “We want the rain and that's the way we like it.”",
        "The Elm fans: We want the rain and that's the way we like it."
    )]
    [InlineData(
        "The couple who married in May 2011 told Vale Weekly: “We can't wait for the rain.”",
        "The couple: We can't wait for the rain."
    )]
    [InlineData(
        "Ann Vale told a rower several times that “I am going to stop the rain,” according to court papers.",
        "Ann Vale: I am going to stop the rain,"
    )]
    [InlineData(
        "Bo Reed told the agent: “I can have all of the rain stopped,” the affidavit said.",
        "Bo Reed: I can have all of the rain stopped,"
    )]
    [InlineData("The managers add: “We urge everyone to wait for the rain.”", "The managers: We urge everyone to wait for the rain.")]
    [InlineData(
        "The Elm Office (EO) ruled. The EO said rain was due. They added: “We have seen no rain at all.”",
        "EO: We have seen no rain at all."
    )]
    [InlineData(
        "Rob Reed asked Ann Vale whether it would rain. “Rain is not something that happens overnight,” she answered.",
        "Ann Vale: Rain is not something that happens overnight,"
    )]
    [InlineData(
        "Rob Reed asked Bo Vale whether it would rain. “Rain is not something that happens overnight,” he answered.",
        "Bo Vale: Rain is not something that happens overnight,"
    )]
    [InlineData(
        "A former classmate of Bo Vale's described the boy as a “shy kid who did not like the rain”. “He randomly got angry at me,” he posted.",
        "A former classmate: shy kid who did not like the rain | A former classmate: He randomly got angry at me,"
    )]
    [InlineData(
        "Carl Reed and Susan Gregory came by boat. Gregory testified that she saw the rain. Her boots were full. “My coat was literally floating next to me,” she said.",
        "Gregory: My coat was literally floating next to me,"
    )]
    [InlineData(
        "Susan Vale left Elm early. Another man said he could see the rain. “I could feel it was getting cold,” she told the jury.",
        "Susan Vale: I could feel it was getting cold,"
    )]
    [InlineData(
        "According to parent company Acme Hotels, it gives guests “the freedom to write of rain in their own words.”",
        "parent company Acme Hotels: the freedom to write of rain in their own words."
    )]
    [InlineData(
        "Giving evidence at Elm Coroners Court, Mr Vale, said: “We slept after she came home.”",
        "Vale: We slept after she came home."
    )]
    [InlineData(
        "Speaking to the Elm Courier , villager bo vale said : ' it was like a black cloud . We saw it rain . '",
        "villager bo vale: it was like a black cloud . We saw it rain ."
    )]
    [InlineData(
        "“We have lost our mayor. He lived for the rain,” Prime Minister Bo Reed, who is one of Vale's sons, said in a eulogy.",
        "Bo Reed: We have lost our mayor. He lived for the rain,"
    )]
    [InlineData(
        "“It was dry,” said Ann Vale. “We waited for rain.” “Then the dam was full to the brim.”",
        "Ann Vale: It was dry, | Ann Vale: We waited for rain. | Ann Vale: Then the dam was full to the brim."
    )]
    [InlineData(
        "'It is dry as dust in Elm,' Roger Vale. said. 'That rain never came to us.'",
        "Roger Vale: It is dry as dust in Elm, | Roger Vale: That rain never came to us."
    )]
    [InlineData(
        "Bo Vale rowed. At one point, one of the rowers looks at the crowd and says, “I know what we are doing here.”",
        "one of the rowers: I know what we are doing here."
    )]
    [InlineData("The 34-year-old told reporters: “We need the rain so badly.”", "The 34-year-old: We need the rain so badly.")]
    [InlineData(
        "Ann and Bo Vale wrote about the flood. The dam, they said, had burst. “We have lost the house to rain,” they wrote.",
        "Ann and Bo Vale: We have lost the house to rain,"
    )]
    [InlineData("Bo Vale was fined after he “took a boat from the river”.", ": took a boat from the river")]
    [InlineData("Meanwhile Ann Vale was referred to as “a sailor who fears the rain” in one letter.", ": a sailor who fears the rain")]
    [InlineData(
        "“We went to every house in Elm,” said one nurse, Ann Vale. “It rained.” Rob Reed left.",
        "Ann Vale: We went to every house in Elm, | Ann Vale: It rained."
    )]
    [InlineData(
        "Mr Vale, a former baker who lives in Elm with his wife, Ann, 43, and their sons Bo, 15, and Sam, 13, said: “We need rain badly.”",
        "Vale: We need rain badly."
    )]
    [InlineData(
        "Rob Reed rows in front of the Elm fans after the race But after the rain, Bo Vale wants a rest. “I am very wary of the water,” he said.",
        "Bo Vale: I am very wary of the water,"
    )]
    [InlineData(
        "Rob Reed met Bo Vale, chief of Elm Insurance. Rob Reed slept. “We need rain badly,” the insurance chief said. It was late. “It is dry,” he added.",
        "the insurance chief: We need rain badly, | Bo Vale: It is dry,"
    )]
    [InlineData(
        "Police said that Bo Vale ran at the boats, shouting: “You will all be drenched by noon.”",
        "Bo Vale: You will all be drenched by noon."
    )]
    [InlineData("Two boats sank when a pair of storms went off course. “We need rain badly,” they wrote.", ": We need rain badly,")]
    [InlineData("Ann Vale said so in a column titled “To end the flood, stop the rain.”", "")]
    [InlineData(
        "A baker from elm has been called the queen of rain . Alda vale , 28 , who lives by the river , has a boat . She now sells bread to the rowers and the sailors of the town , and on most days she can be found by the old mill with her dog and her books . Vale rows in the morning and bakes at night , which her friends find rather odd . She said : ‘ we need rain badly . ’ Cedany thorne , 19 , who lives in a flat near the river , added : ‘ it has been dry for weeks . ’",
        "Alda vale: we need rain badly . | Cedany thorne: it has been dry for weeks ."
    )]
    public void Quoted_words_have_their_speaker(string text, string expected) => Assert.Equal(expected, Show(text, "en", direct: true));

    [Theory]
    [InlineData(
        "وقال وزير المياه سامي النجار: “لا نحتاج إلى مطر آخر هذا العام”. وأضاف: “السدود ممتلئة”.",
        "وزير المياه سامي النجار: لا نحتاج إلى مطر آخر هذا العام | وزير المياه سامي النجار: السدود ممتلئة"
    )]
    [InlineData("قرأت ليلى رواية “شتاء في الوادي” مرتين.", "")]
    public void In_Arabic_the_verb_comes_before_who_speaks(string text, string expected) =>
        Assert.Equal(expected, Show(text, "ar", direct: true));

    [Theory]
    [InlineData(
        "وقال وزير المياه سامي النجار في مؤتمر صحفي إن السدود ممتلئة منذ أسبوع.",
        "وزير المياه سامي النجار: السدود ممتلئة منذ أسبوع"
    )]
    [InlineData("وأكدت رئيسة البلدية الأحد أن الطريق سيفتح بعد أسبوع.", "رئيسة البلدية: الطريق سيفتح بعد أسبوع")]
    [InlineData(
        "وقال سامي النجار إن السدود ممتلئة منذ أسبوع. وأضاف أنها لم تمتلئ منذ عشرة أعوام.",
        "سامي النجار: السدود ممتلئة منذ أسبوع | سامي النجار: أنها لم تمتلئ منذ عشرة أعوام"
    )]
    [InlineData("امتلأت خمسة سدود في الوادي، بحسب وزارة المياه.", "وزارة المياه: امتلأت خمسة سدود في الوادي")]
    [InlineData("امتلأت خمسة سدود في الوادي وفقا لوزارة المياه.", "وزارة المياه: امتلأت خمسة سدود في الوادي")]
    [InlineData("أعلنت الحكومة حالة الطوارئ في الوادي. ويجب أن تفتح الطرق غدا.", "")]
    public void In_Arabic_what_is_said_follows_that_or_stands_before_its_source(string text, string expected) =>
        Assert.Equal(expected, Show(text, "ar", direct: false));

    [Theory]
    [InlineData(
        "Ann Vale said : ' it rains in elm . ' It rained all of may . ' The town is dry .",
        "Ann Vale: it rains in elm . ' It rained all of may ."
    )]
    [InlineData("Ann Vale said : ' it rains in elm . ' The town 's dams are full , Bo Reed said .", "Ann Vale: it rains in elm .")]
    [InlineData("The town 's rain fell . ' It 's wet and we 'll drown , ' Ann Vale said .", "Ann Vale: It 's wet and we 'll drown ,")]
    [InlineData(
        "' it rains so much , ' zelma told the elm courier . the dams are full . ' it never stopped in may , ' she said .",
        "zelma: it rains so much , | zelma: it never stopped in may ,"
    )]
    [InlineData("' it rains so much , ' zelma 's mother ann told the elm courier .", "zelma 's mother ann: it rains so much ,")]
    [InlineData(
        "Rain : it falls on all of us , ' Vale says . ' It never stopped in May , ' Vale said . The town is dry .",
        "Vale: It never stopped in May ,"
    )]
    [InlineData("`` The valley needs rain , '' Ann Vale said .", "Ann Vale: The valley needs rain ,")]
    [InlineData("Ann Vale said: 'You know it “rains” in Elm.'", "Ann Vale: You know it “rains” in Elm.")]
    [InlineData("Ann Vale said: 'You have got to see the rain in Elm.” The town slept.", "Ann Vale: You have got to see the rain in Elm.")]
    [InlineData("Ann Vale said: 'It is no 'summer rain' at all in Elm.'", "Ann Vale: It is no 'summer rain' at all in Elm.")]
    [InlineData("She called him a 'b*** once. Ann Vale said: 'It rained all night in Elm.'", "Ann Vale: It rained all night in Elm.")]
    [InlineData("Ann Vale said: \"It began with rain. \"It ended with snow", "Ann Vale: It began with rain. \"It ended with snow")]
    [InlineData(
        "' It 's easy to love rain , ' said Vale . ' I did n't expect such a flood . ' We can still row , ' he added . ' We lost a boat . '",
        "Vale: It 's easy to love rain , | Vale: I did n't expect such a flood . ' We can still row , | Vale: We lost a boat ."
    )]
    [InlineData(
        "Ann Vale said last night : ‘ I am astonished that it rains in Elm . ’ The town slept .",
        "Ann Vale: I am astonished that it rains in Elm ."
    )]
    [InlineData(
        "''We gave Elm a dam but it didn't hold,'' said Ann Vale. ''It was the rain.''",
        "Ann Vale: We gave Elm a dam but it didn't hold, | Ann Vale: It was the rain."
    )]
    [InlineData(
        "Ann Vale came to the press on Monday. It is an awful, awful amount of rain,\" she said. \"We are drenched by it.\"",
        "Ann Vale: It is an awful, awful amount of rain, | Ann Vale: We are drenched by it."
    )]
    [InlineData(
        "It was the show ’ s rain . Ann Vale said : ‘ It never rains so much in our Elm . ’",
        "Ann Vale: It never rains so much in our Elm ."
    )]
    [InlineData(
        "The headline reads: 'Rain in Elm. The town slept. Ann Vale said: 'It rained for days in Elm.' Bo Reed left.",
        "Ann Vale: It rained for days in Elm."
    )]
    [InlineData(
        "One notice reads , `` true rain and the perfect dam of Elm `` . Ann Vale said : ' it rains and we row . '",
        "One notice: true rain and the perfect dam of Elm | Ann Vale: it rains and we row ."
    )]
    [InlineData("The Elm Citizens ' Association met . Ann Vale said : ' it rains and we row . '", "Ann Vale: it rains and we row .")]
    public void Marks_are_told_from_apostrophes_and_from_marks_that_open_again(string text, string expected) =>
        Assert.Equal(expected, Show(text, "en", direct: true));

    [Theory]
    [InlineData("Ann Vale said that the valley would need rain.", "Ann Vale: the valley would need rain")]
    [InlineData("The valley will need rain soon, Ann Vale said.", "Ann Vale: The valley will need rain soon")]
    [InlineData("According to Ann Vale, the valley will need rain.", "Ann Vale: the valley will need rain")]
    [InlineData("Ben Ode met the victim of Ann Vale’s alleged crimes in the valley.", "")]
    [InlineData("The valley needs rain this year, according to police.", "police: The valley needs rain this year")]
    public void Reported_clauses_have_their_speaker(string text, string expected) =>
        Assert.Equal(expected, Show(text, "en", direct: false));

    [Fact]
    public void A_quotation_goes_on_over_paragraphs_until_it_is_closed() =>
        Assert.Equal(
            "Ann Vale: It began with rain. | Ann Vale: It ended with snow.",
            Show("Ann Vale said: “It began with rain.\n“It ended with snow.”", "en", direct: true)
        );

    [Theory]
    [InlineData("de", "„Wir brauchen dringend Regen“, sagte Anna Vale.", "Anna Vale: Wir brauchen dringend Regen")]
    [InlineData("fr", "« Nous avons besoin de pluie », explique Anna Vale.", "Anna Vale: Nous avons besoin de pluie")]
    public void Other_languages_have_their_marks_and_verbs(string language, string text, string expected) =>
        Assert.Equal(expected, Show(text, language, direct: true));

    [Theory]
    [InlineData("de", "„Wir brauchen dringend Regen“, sagte Vale im Rathaus.", "Vale: Wir brauchen dringend Regen")]
    [InlineData("fr", "« Nous avons besoin de pluie », explique Vale devant le conseil.", "Vale: Nous avons besoin de pluie")]
    public void A_place_after_the_speaker_is_no_part_of_the_name(string language, string text, string expected) =>
        Assert.Equal(expected, Show(text, language, direct: true));

    [Theory]
    [InlineData(
        "Ann Vale has kept bees for 40 years.\nMs Vale, how did you begin?\nMy uncle gave me a hive.\nReed: What do you do in winter?\nVale: Nothing. I wait.\nWould you do it again?\nI would.",
        "Ann Vale: My uncle gave me a hive. | Ann Vale: Nothing. I wait. | Ann Vale: I would."
    )]
    [InlineData("Ann Vale has bees.\nWho needs them?\nI do.\nWhat are they for?\nMy honey.\nWhy not?\nI like it.", "")] // Nobody is asked.
    [InlineData(
        "Ann Vale has bees.\nDo you like them?\nThe hive stands by the lake.\nDid you buy them?\nBees are sold in May.\nAre you glad?\nSpring is late.",
        ""
    )] // Nobody answers.
    [InlineData(
        "Ann Vale and Bo Reed have bees.\nDo you like them?\nReed: I do.\nDid you buy them?\nVale: I did.\nAre you glad?\nI am.",
        ""
    )] // Two are asked.
    public void Who_is_asked_answers(string text, string expected) => Assert.Equal(expected, Show(text, "en", direct: true));

    private static string Show(string text, string language, bool direct)
    {
        var (paragraphs, start) = (new List<TextRange>(), 0);
        foreach (var line in text.Split('\n'))
        {
            paragraphs.Add(new TextRange(start, start + line.Length));
            start += line.Length + 1;
        }

        return string.Join(
            " | ",
            QuotationFinder
                .Find(text, paragraphs, language)
                .Where(quotation => quotation.Direct == direct)
                .Select(quotation => $"{quotation.Speaker}: {quotation.Text}")
        );
    }
}
