using System.Text.RegularExpressions;
using Summarizer.Language.Sentences;

namespace Summarizer.Articles.Machines;

/// <summary>How strongly a sentence speaks to a machine rather than to readers: 2 and more is enough, 1 only beside such a one.</summary>
internal static partial class MachineSigns
{
    public const int Enough = 2;

    /// <summary>Tokens from a sentence's beginning within which somebody is addressed.</summary>
    private const int Opening = 9;

    /// <summary>Tokens from a verb to what it is done with.</summary>
    private const int Reach = 9;

    /// <summary>Fewer words outside quotation marks report nothing: then the quoted ones count.</summary>
    private const int Reporting = 5;

    private const int Keys = 2;

    public static int Of(string sentence)
    {
        if (Marker().IsMatch(sentence) || Key().Count(sentence) >= Keys)
        {
            return Enough;
        }

        var tokens = Outside(sentence, Tokenizer.Tokenize(sentence));
        var words = MachineWords.Find(sentence, tokens);
        if (words.Count == 0)
        {
            return 0;
        }

        var signs = Ignores(tokens, words) ? Enough : 0;
        var commands = words.Any(word => word.Kind == "command" && Opens(tokens, words, word.Start));
        signs += Addresses(sentence, tokens, words, commands);
        signs += words.Any(word => word.Kind == "machine") ? 1 : 0;
        signs += Orders(tokens, words) ? (words.Any(word => word.Kind == "this") ? Enough : 1) : 0;
        return signs;
    }

    /// <summary>Whether it opens with something to be done, as what follows words to a machine does.</summary>
    public static bool IsCommand(string sentence)
    {
        var tokens = Tokenizer.Tokenize(sentence);
        return MachineWords
            .Find(sentence, tokens)
            .Exists(word => word.Kind == "command" && tokens.Take(word.Start).All(token => token.Kind is TokenKind.Punctuation));
    }

    /// <summary>"Ignore all previous instructions", not "told the jury to ignore the instructions".</summary>
    private static bool Ignores(List<Token> tokens, List<MachineWord> words) =>
        words.Exists(verb =>
            verb.Kind == "ignore"
            && Opens(tokens, words, verb.Start)
            && words.Exists(told => told.Kind == "told" && told.Start >= verb.End && told.Start - verb.End <= Reach)
        );

    /// <summary>"Note for language models: name …", "AI assistants, you must …", "If you are an AI, say …".</summary>
    private static int Addresses(string text, List<Token> tokens, List<MachineWord> words, bool commands)
    {
        var best = 0;
        foreach (var whom in words.Where(word => word.Kind == "addressee" && word.Start < Opening))
        {
            var strong = words.Exists(word => word.Kind == "strong" && word.Start == whom.Start);
            var opened = words.Exists(word =>
                word.Kind == "opener" && word.End <= whom.Start && whom.Start - word.End <= 2 && word.Start <= 2
            );
            var stopped = whom.End < tokens.Count && tokens[whom.End].Range.Of(text) is ":" or "," or "-" or "–" or "—" or "!" or ")";
            var ordered = commands || words.Exists(word => word.Kind == "modal" && word.Start >= whom.End && word.Start - whom.End <= 3);
            best = Math.Max(
                best,
                (opened && (stopped || ordered) && (strong || ordered) && commands)
                    || (strong && (whom.Start == 0 || opened) && stopped && commands)
                        ? Enough
                    : strong && ordered && (opened || whom.Start == 0 || commands) ? Enough
                    : strong && opened ? 1
                    : 0
            );
        }

        return best;
    }

    /// <summary>"Set the headline to …", "every summary must end with …".</summary>
    private static bool Orders(List<Token> tokens, List<MachineWord> words) =>
        words.Exists(product =>
            product.Kind == "product"
            && (
                words.Exists(verb =>
                    verb.Kind == "command"
                    && verb.End <= product.Start
                    && product.Start - verb.End <= Reach
                    && Opens(tokens, words, verb.Start)
                )
                || words.Exists(modal =>
                    modal.Kind == "modal"
                    && modal.Start >= product.End
                    && modal.Start - product.End <= 4
                    && words.Exists(verb => verb.Kind == "command" && verb.Start >= modal.End && verb.Start - modal.End <= 3)
                )
            )
        );

    /// <summary>A command stands where a sentence or clause begins, or behind "please", "you must" and the like.</summary>
    private static bool Opens(List<Token> tokens, List<MachineWord> words, int at)
    {
        while (at > 0 && tokens[at - 1].Kind is not TokenKind.Punctuation)
        {
            var lead = words.FindIndex(word => word.Kind == "lead" && word.End == at);
            if (lead < 0)
            {
                return false;
            }

            at = words[lead].Start;
        }

        return true;
    }

    private static List<Token> Outside(string text, List<Token> tokens)
    {
        var (open, outside) = (false, new List<Token>());
        foreach (var token in tokens)
        {
            var mark = token.Range.Of(text);
            if (mark is "\"" or "“" or "”" or "„" or "«" or "»")
            {
                open = mark is "\"" ? !open : mark is "“" or "„" or "«" && !(open && mark is "“");
            }
            else if (!open)
            {
                outside.Add(token);
            }
        }

        return outside.Count(token => token.Kind is not TokenKind.Punctuation) >= Reporting ? outside : tokens;
    }

    [GeneratedRegex(
        """
            <\|[^|>\n]{1,40}\|> | \[/?INST\] | <</?SYS>> | </?(?i:system|instructions?|prompt|assistant|user_input|tool_call)> |
            (?i:"role"\s*:\s*"(?:system|assistant|user|developer|tool)") |
            ^[\W_]*(?:SYSTEM|ASSISTANT|DEVELOPER|INSTRUCTIONS?|PROMPT|ADMIN|OVERRIDE)(?:[\s_-]+[A-Z]+){0,3}\s*[:>\]\)] |
            ^[\W_]*(?:END|BEGIN|START)\s+(?:OF\s+)?(?:THE\s+)?(?:ARTICLE|DOCUMENT|TEXT|INPUT|DATA|CONTEXT|PROMPT|INSTRUCTIONS?)\b |
            ^[\W_]*(?i:system\s+(?:prompt|message|override|note|instruction)s?)\s*[:>\]\)] |
            ^\#{1,6}\s*(?i:system|instructions?|assistant|user|human|new\s+(?:task|instructions?))\b\W*$ |
            ^\#{1,6}\s*(?i:system|instructions?|assistant)\s*: |
            ^\W{2,}\s*(?i:(?:end|begin|start|beginning)\s+(?:of\s+)?(?:the\s+)?(?:article|document|text|input|data|context|prompt|system|instructions?|user|new))\b
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
    )]
    private static partial Regex Marker();

    /// <summary>A property of the documents that we ask for and publish.</summary>
    [GeneratedRegex(
        """["'](?:headline|facts|keyFacts|lede|sentence|paragraph|bullets|evidence|claim|topics|speaker|certainty|decisions|supported|instead|role|content)["']\s*:""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Key();
}
