using System.Text.RegularExpressions;

namespace Summarizer.Articles.Html.Styles;

/// <summary>Walks a style sheet's rules in order: those of screens alone, no fonts, no frames of animations.</summary>
internal ref partial struct SheetScanner(ReadOnlySpan<char> sheet)
{
    private const int Window = 1280;

    private ReadOnlySpan<char> rest = sheet;

    /// <summary>The selectors of the rule last read, parted by commas.</summary>
    public ReadOnlySpan<char> Selectors { get; private set; } = [];

    public ReadOnlySpan<char> Declarations { get; private set; } = [];

    public bool Next()
    {
        while (true)
        {
            rest = rest.TrimStart();
            if (rest.StartsWith("/*"))
            {
                Skip(rest.IndexOf("*/"), 2);
            }
            else if (rest.StartsWith("}") || rest.StartsWith(";"))
            {
                rest = rest[1..];
            }
            else if (rest.StartsWith("<!--") || rest.StartsWith("-->"))
            {
                Skip(rest.IndexOf('-'), 1);
            }
            else
            {
                var open = rest.IndexOfAny('{', ';');
                if (open < 0)
                {
                    return false;
                }

                var head = rest[..open];
                var isBlock = rest[open] == '{';
                rest = rest[(open + 1)..];
                if (!isBlock || head.StartsWith("@") && Holds(head))
                {
                    continue;
                }

                var body = Block();
                if (!head.StartsWith("@") && head.Length <= PageStyles.LongestSelectors)
                {
                    Selectors = head;
                    Declarations = body;
                    return true;
                }
            }
        }
    }

    private void Skip(int at, int length) => rest = at < 0 ? [] : rest[(at + length)..];

    /// <summary>What stands up to the brace that closes; blocks within are left out.</summary>
    private ReadOnlySpan<char> Block()
    {
        var depth = 1;
        var (at, own) = (0, -1);
        while (at < rest.Length)
        {
            var next = rest[at..].IndexOfAny('{', '}');
            if (next < 0)
            {
                break;
            }

            at += next + 1;
            if (rest[at - 1] == '{')
            {
                own = own < 0 ? Math.Max(0, rest[..(at - 1)].LastIndexOf(';')) : own;
                depth++;
            }
            else if (--depth == 0)
            {
                break;
            }
        }

        var block = rest[..Math.Max(0, own >= 0 ? own : at - 1)];
        rest = rest[at..];
        return block;
    }

    /// <summary>Whether the rules within this at-rule hold for a reader at a screen.</summary>
    private static bool Holds(ReadOnlySpan<char> head)
    {
        if (
            head.StartsWith("@supports", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("@layer", StringComparison.OrdinalIgnoreCase)
        )
        {
            return true;
        }

        return head.StartsWith("@media", StringComparison.OrdinalIgnoreCase) && IsScreen(head[6..].ToString());
    }

    /// <summary>Whether a media query, or one of several, holds for a wide screen.</summary>
    public static bool IsScreen(string query) =>
        query
            .Split(',')
            .Any(one =>
                !one.Contains("print", StringComparison.OrdinalIgnoreCase)
                && !one.Contains("speech", StringComparison.OrdinalIgnoreCase)
                && !one.Contains("not ", StringComparison.OrdinalIgnoreCase)
                && Condition()
                    .Matches(one)
                    .All(condition => IsWide(condition.Groups["name"].Value.ToLowerInvariant(), condition.Groups["value"].Value))
            );

    private static bool IsWide(string name, string value)
    {
        var pixels = CssLength.Pixels(value, 16, Window);
        return name switch
        {
            "min-width" or "min-device-width" => pixels <= Window,
            "max-width" or "max-device-width" => pixels >= Window,
            _ => false,
        };
    }

    [GeneratedRegex(@"\(\s*(?<name>[\w-]+)\s*:?\s*(?<value>[^)]*)\)")]
    private static partial Regex Condition();
}
