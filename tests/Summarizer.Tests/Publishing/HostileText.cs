using System.Text.Json;

namespace Summarizer.Tests.Publishing;

/// <summary>
/// What strangers write into titles and names; every output stays valid and inert with each. <c>NAUGHTY_STRINGS</c> names a file with a
/// JSON list of more, such as the big list of naughty strings.
/// </summary>
internal static class HostileText
{
    public static TheoryData<string> All => [.. Strings];

    public static IReadOnlyList<string> Strings => [.. Own, .. Given];

    private static IEnumerable<string> Given =>
        Environment.GetEnvironmentVariable("NAUGHTY_STRINGS") is { Length: > 0 } file
            ? JsonSerializer.Deserialize<string[]>(File.ReadAllText(file))!.Where(text => text.Length > 0).Except(Own)
            : [];

    private static string[] Own =>
        [
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "javascript:alert(1)",
            "' onmouseover='alert(1)' x='",
            "</title></style></textarea></script><svg onload=alert(1)>",
            "]]><!--<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>&x;",
            "&lt;b&gt; &#60;i&#62; &amp;amp; &nbsp;",
            "[click](javascript:alert(1)) ![i](http://x/y.png) <http://evil.example> **bold** `code` | a | b |",
            "# heading\n- list\n1. one\n> quote\n---\n```\nfence",
            "a\0b\u0001c\u000Bd\u001Fe\u007Ff\u0085g",
            "lone high \uD83D and low \uDE00 surrogates",
            "noncharacters \uFFFE \uFFFF \uFFFD and \uFEFF",
            "\u202Eturned around\u202C and \u2066isolated",
            "line\u2028separator\u2029paragraph\r\nnew\ttab",
            "{{constructor.constructor('alert(1)')()}} ${7*7} <%= 7*7 %> {0} {headline}",
            "مرحبا <b>بالعالم</b>",
            "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 Z̸̧̛͓a̵l̶g̷o̴",
            "../../etc/passwd\\..\\CON",
            "   ",
            "'",
            "\"\"",
            "'\"'",
            "!@#$%^&*()`~",
            "\uFEFF",
            "\u0001\u0002",
            "undefined",
            "null",
            "NaN",
            "-Infinity",
            "1E+02",
            "0x0",
            "true",
            "$1.00",
            "1/0",
            "１２３",
            "٠١٢٣",
            "` onclick=alert(1) x=`",
            "<a href=\"\x0Bjavascript:alert(1)\">x</a>",
            "<img src=x:x onerror=javascript:alert(1)//",
            "<<SCRIPT>alert(1)//<</SCRIPT>",
            "<iframe srcdoc=\"&lt;script&gt;alert(1)&lt;/script&gt;\">",
            "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
            "<style>@import'//x.example/a.css'</style>",
            "--><!-- --\\> <![CDATA[ <?xml version='1.0'?>",
            "'; DROP TABLE articles; --",
            "() { 0; }; touch x",
            "$(touch x) `touch x` %d %s %n",
            "田中さんにあげて下さい",
            "ｔｅｘｔ",
            "\u200B\u200D\u2060zero\u00ADwidth",
            "\u0E4E\u0E4E\u0E4E\u0E4E",
            "x https://a.example/?q=<script>#x\"y",
            "data:text/html,<script>alert(1)</script>",
            "//x.example/y",
        ];
}
