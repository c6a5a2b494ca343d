using System.Globalization;
using System.Text;

namespace Summarizer.Benchmarks.Growth;

/// <summary>One way to fill an upload: an ordinary beginning, then the same again and again, as the counter says.</summary>
internal sealed record Generator(string Name, string File, string Start, Func<int, string> Piece)
{
    public byte[] Make(int bytes)
    {
        var text = new StringBuilder(Start, bytes + 1000);
        for (var i = 0; text.Length < bytes; i++)
        {
            text.Append(Piece(i));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}

/// <summary>One for each rule that looks ahead or back, and for what grows with the number of distinct things.</summary>
internal static class Generators
{
    private const string Lead =
        "Ferry lost off Larkhaven\n\nThe ferry Corncrake left Larkhaven at dawn on Monday with 212 people aboard, the harbour said. "
        + "It never reached Port Elin, where families had gathered on the quay.\n\n";

    private const string Page = "<html><head><title>Ferry lost</title></head><body><h1>Ferry lost off Larkhaven</h1><p>" + Lead + "</p>";

    private static readonly string[] Syllables = ["ba", "de", "fi", "go", "lu", "ma", "ne", "pi", "ro", "su"];

    public static IReadOnlyList<Generator> All { get; } =
    [
        // Ordinary text, as a measure for all others.
        Text("prose", i => $"The council approved plan {i % 900} on Monday, and the mayor said it would cost ${i % 90} million.{End(i)}"),
        Text("one-paragraph", i => $"The council approved plan {i % 900} on Monday, and the mayor said it would cost ${i % 90} million. "),
        // Speech.
        Text("quotations", _ => "“We looked for them all night,” said Vale. "),
        Text("quotations-paragraphs", _ => "“We looked for them all night,” said Ann Vale.\n\n"),
        Text("unclosed-quotes", _ => "“We looked for them all night. "),
        Text("straight-quotes", _ => "\"We looked for them all night,\" he said. "),
        Text("lone-straight-quotes", _ => "a \" b "),
        Text("single-quotes", _ => "'We looked' 'em over "),
        Text("nested-quotes", _ => "“He said ‘we “looked’ "),
        Text("said", _ => "said "),
        Text("said-colon", _ => "said: "),
        Text("who-said", _ => "who said "),
        Text("said-brackets", _ => "Porter (42) said (so). "),
        Text("which-comma-said", _ => "Vale, which, said "),
        Text("he-who", _ => "a man who he said "),
        Text("appositions", _ => "Vale, 45, of Elm, a man, said, "),
        Text("brackets-closed", _ => "(so)(so), said "),
        Text("according", _ => "according to the man of the house of the "),
        Text("dashes-said", _ => "Vale — of Elm — said – "),
        Text("turns", i => $"Q: What happened then?\n\nVale: We looked for them {i} times.\n\n"),
        Text("that-clauses", _ => "he said that she said that they said that "),
        // Names.
        Text("distinct-names", i => $"{Name(i)} {Name(i + 7919)} met {Name(i + 31)} in {Name(i + 77)}.{End(i)}"),
        Text("distinct-full-names", i => $"Minister {Name(i)} {Name(i + 7919)} spoke. "),
        Text("one-surname", i => $"{Name(i)} Vale spoke. "),
        Text("capitals", _ => "Larkhaven "),
        Text("of-the", _ => "Bank of the House of the "),
        Text("initials", _ => "J. K. "),
        Text("roles", _ => "minister president chairman "),
        Text("organizations", i => $"the {Name(i)} Company ({Name(i)[..2].ToUpperInvariant()}C) "),
        // Dates and numbers.
        Text("in", _ => "in "),
        Text("a", _ => "a "),
        Text("an-a", _ => "an a "),
        Text("after-after", _ => "three days after two weeks after "),
        Text("from-to", _ => "from May to June from "),
        Text("lasting", _ => "three days starting "),
        Text("years-months", _ => "1 year 1 month "),
        Text("weekdays", _ => "Monday last next "),
        Text("numbers-spaced", _ => "101 "),
        Text("hundred-and", _ => "one hundred and twenty "),
        Text("thousand", _ => "one thousand "),
        Text("millions", _ => "3 million billion "),
        Text("ranges", _ => "3-4-5 to 6 and "),
        Text("long-number", _ => "1234567890"),
        Text("distinct-figures", i => $"It cost ${i}.{i % 100:D2} for {i + 3} people.{End(i)}"),
        Text("not-until", _ => "not expected until "),
        // Sentences and words.
        Text("no-stop", _ => "they looked and looked "),
        Text("stops", _ => ". "),
        Text("dots", _ => "."),
        Text("abbreviations", _ => "Mr. Dr. St. "),
        Text("letters-dotted", _ => "a.b."),
        Text("one-word", _ => "ab"),
        Text("apostrophes", _ => "l'd'"),
        Text("hyphens", _ => "well-"),
        Text("distinct-words", i => $"{Word(i)} {Word(i + 13)} {Word(i * 7)} looked at {Word(i * 3)}.{End(i)}"),
        Text("distinct-words-one-sentence", i => $"{Word(i)} "),
        Text("pronouns", _ => "He said it. She said he did. They said so. "),
        Text("questions", _ => "What? How? "),
        Text("blanks", _ => "    a"),
        Text("lines", _ => "a\n"),
        Text("short-paragraphs", _ => "They looked.\n\n"),
        Text("headings", i => $"Part {i}\n\n"),
        Text("bylines", i => $"By {Name(i)} {Name(i + 5)}\n\n"),
        Text("captions", i => $"Photo: {Name(i)}\n\n"),
        Text("combining", _ => "é́́́"),
        Text("han", _ => "他说"),
        Text("han-quotes", _ => "「他说。"),
        Text("arabic", _ => "قال الوزير "),
        Text("surrogates", _ => "😀"),
        // Markdown.
        Markdown("md-links", _ => "[a]("),
        Markdown("md-brackets", _ => "["),
        Markdown("md-images", _ => "![a]("),
        Markdown("md-image-nest", _ => "!["),
        Markdown("md-emphasis", _ => "*a **a "),
        Markdown("md-underscores", _ => "a_"),
        Markdown("md-backticks", i => new string('`', 1 + (i % 50)) + "a"),
        Markdown("md-quotes", _ => "> "),
        Markdown("md-lists", i => $"{new string(' ', i % 40)}- a\n"),
        Markdown("md-tables", _ => "|a"),
        Markdown("md-table-rows", _ => "|a|b|\n|-|-|\n"),
        Markdown("md-references", i => $"[{Word(i)}]: /a\n"),
        Markdown("md-footnotes", i => $"[^{i}] [^{i}]: a\n\n"),
        Markdown("md-html", _ => "<a "),
        Markdown("md-autolinks", _ => "<http:"),
        Markdown("md-entities", _ => "&#1"),
        Markdown("md-fences", _ => "```\n~~~\n"),
        new("md-yaml", "a.md", "---\ntitle: Ferry lost\nlist: ", _ => "["),
        new("md-yaml-keys", "a.md", "---\n", i => $"k{i}: a\n"),
        // Pages.
        Html("html-paragraphs", i => $"<p>The council approved plan {i} on Monday.</p>\n"),
        Html("html-links", i => $"<a href=/{i}>The council approved</a> "),
        Html("html-tags-open", _ => "<"),
        Html("html-comments", _ => "<!--"),
        Html("html-attributes", i => $"<p a{i}='b'>so "),
        Html("html-entities", _ => "&amp"),
        Html("html-bylines", i => $"<span class=byline>By {Name(i)}</span> "),
        Html("html-bold", _ => "<b>a</b>"),
        Html("html-breaks", _ => "a<br>"),
        Html("html-lists", i => $"<ul><li><a href=/{i}>{Name(i)}</a></ul>"),
        Html("html-headings", i => $"<h2>{Name(i)}</h2>"),
        Html("html-scripts", _ => "<script type=\"application/ld+json\">{\"a\":["),
        Html("html-json-ld", i => $"<script type=\"application/ld+json\">{{\"@id\":\"{i}\",\"name\":\"a\"}}</script>"),
        // Mail and JSON.
        new("mail-headers", "a.eml", "From: a@b.example\nSubject: Ferry lost\n", i => $"X-A{i}: b\n"),
        new("mail-references", "a.eml", "From: a@b.example\nSubject: Ferry lost\nReferences: ", i => $"<{i}@b> "),
        new("mail-addresses", "a.eml", "Subject: Ferry lost\nFrom: ", _ => "("),
        new("mail-encoded", "a.eml", "From: a@b.example\nSubject: ", _ => "=?utf-8?q?a?= "),
        new("json-nested", "a.json", "{\"headline\":\"Ferry lost\",\"a\":", _ => "["),
        new("json-authors", "a.json", "{\"headline\":\"Ferry lost\",\"articleBody\":\"It was lost.\",\"author\":[", i => $"\"{Name(i)}\","),
    ];

    private static Generator Text(string name, Func<int, string> piece) => new(name, "a.txt", Lead, piece);

    private static Generator Markdown(string name, Func<int, string> piece) => new(name, "a.md", $"# {Lead}", piece);

    private static Generator Html(string name, Func<int, string> piece) => new(name, "a.html", Page, piece);

    private static string End(int i) => i % 4 == 3 ? "\n\n" : " ";

    private static string Name(int i) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(Word(i));

    private static string Word(int i)
    {
        var word = new StringBuilder();
        for (var rest = unchecked((uint)(i * 2654435761)) % 100_000_000; rest > 0; rest /= 10)
        {
            word.Append(Syllables[rest % 10]);
        }

        return word.Append("te").ToString();
    }
}
