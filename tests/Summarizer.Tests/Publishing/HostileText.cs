namespace Summarizer.Tests.Publishing;

/// <summary>What strangers write into titles and names; every output stays valid and inert with each.</summary>
internal static class HostileText
{
    public static TheoryData<string> All =>
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
    ];
}
