using Summarizer.Language;
using Summarizer.Language.Names;
using Summarizer.Language.Sentences;
using Summarizer.Language.Words;
using Summarizer.Summaries.Extractive.Reports;
using Summarizer.Summaries.Extractive.Words;

namespace Summarizer.Summaries.Extractive.Claims;

/// <summary>The joints of a sentence at which something can be left out; whether it may is for <see cref="MayGo"/> to say.</summary>
/// <param name="tokens">Those of the claim.</param>
internal sealed class ClauseReader(ArticleReport report, ReportedSentence sentence, List<Token> tokens)
{
    /// <summary>So many words must stand before what is cut off at the end.</summary>
    private const int FewestWords = 8;

    private const int LongestAside = 24;
    private const int LongestSource = 9;

    /// <summary>So many tokens a second clause has at least, its join and mark among them.</summary>
    private const int FewestSecond = 6;

    private const int FewestCounted = 4;
    private const int FewestBeforeJoint = 12;

    /// <summary>So many clauses before the main one.</summary>
    private const int MostOpening = 2;

    private readonly string text = report.Text;

    /// <summary>"(…)", and a pair of dashes or the last one.</summary>
    public IEnumerable<TextRange> Brackets()
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i].Is(text, '(') && tokens.FindIndex(i, token => token.Is(text, ')')) is > 0 and var close)
            {
                yield return new TextRange(tokens[i - 1].End, tokens[close].End);
            }
            else if (IsDash(i) && i > FewestWords)
            {
                var next = Enumerable.Range(i + 1, tokens.Count - i - 1).FirstOrDefault(IsDash, -1);
                foreach (var cut in next > 0 ? [new TextRange(tokens[i - 1].End, tokens[next].End)] : ToEnd(i))
                {
                    yield return cut;
                }

                yield break;
            }
            else if (tokens[i].Is(text, ';') && i > FewestWords)
            {
                foreach (var cut in ToEnd(i))
                {
                    yield return cut;
                }
            }
        }
    }

    /// <summary>", who left in May," and ", the mayor of Elm," behind a name.</summary>
    public IEnumerable<TextRange> Asides()
    {
        var additions = Phrases.For("addition", report.Language);
        var opening = Phrases.For("trailing", report.Language);
        var articles = Phrases.For("apposition", report.Language);
        for (var i = 1; i + 2 < tokens.Count; i++)
        {
            if (!tokens[i].Is(text, ','))
            {
                continue;
            }

            var close = Close(i);
            var isName = sentence.Names.Any(name => name.Range.End == tokens[i - 1].End);
            var opens = tokens[i + 1].Span(text);
            if (
                close > 0
                && close - i <= LongestAside
                && (
                    additions.Holds(opens)
                    || opening.At(text, tokens, i + 1) > 0
                    || (
                        isName
                        && !tokens[close + 1].StartsUpper(text)
                        && (articles.Holds(opens) || tokens[i + 1].IsNumber || IsOffice(opens))
                    )
                )
                && !IsList(i, close)
            )
            {
                yield return new TextRange(tokens[i - 1].End, tokens[close].End);
            }
        }
    }

    /// <summary>The clause or participle behind the last comma.</summary>
    public IEnumerable<TextRange> Behind()
    {
        var opening = Phrases.For("trailing", report.Language);
        var additions = Phrases.For("addition", report.Language);
        for (var i = tokens.Count - 2; i > FewestWords; i--)
        {
            if (
                tokens[i].Is(text, ',')
                && tokens[i + 1].IsWord
                && (
                    opening.At(text, tokens, i + 1) > 0
                    || additions.Holds(tokens[i + 1].Span(text))
                    || (report.Language == "en" && IsParticiple(tokens[i + 1].Span(text)))
                )
            )
            {
                foreach (var cut in ToEnd(i))
                {
                    yield return cut;
                }
            }
        }
    }

    /// <summary>", and the queue grew to 900": a second main clause, which begins with its own subject.</summary>
    public IEnumerable<TextRange> Seconds()
    {
        var joins = Phrases.For("second", report.Language);
        var subjects = Phrases.For("subjectstart", report.Language);
        for (var i = tokens.Count - FewestSecond; i > FewestWords; i--)
        {
            if (
                tokens[i].Is(text, ',')
                && joins.Holds(tokens[i + 1].Span(text))
                && (subjects.Holds(tokens[i + 2].Span(text)) || sentence.Names.Any(name => name.Range.Start == tokens[i + 2].Start))
                && !IsCounted(i, tokens[i + 2])
            )
            {
                foreach (var cut in ToEnd(i))
                {
                    yield return cut;
                }
            }
        }
    }

    /// <summary>"… after the parliament refused half of the cost": a clause or phrase of time or cause at the end, no comma before it.</summary>
    public IEnumerable<TextRange> Joints()
    {
        var joints = Phrases.For("joint", report.Language);
        for (var i = tokens.Count - 2; i > FewestBeforeJoint; i--)
        {
            if (tokens[i].IsWord && tokens[i - 1].IsWord && joints.At(text, tokens, i) > 0 && !Denies(i))
            {
                foreach (var cut in ToEnd(i))
                {
                    yield return cut;
                }
            }
        }
    }

    /// <summary>"did not close before the vote" says another thing without its last words.</summary>
    private bool Denies(int joint)
    {
        var kept = Phrases.For("kept", report.Language);
        return Enumerable.Range(0, joint).Any(i => tokens[i].IsWord && kept.At(text, tokens, i) > 0);
    }

    /// <summary>"Elm, the yard, and the quay": the stretch before the last comma begins as the one behind it.</summary>
    private bool IsCounted(int comma, Token subject)
    {
        var before = tokens.FindLastIndex(comma - 1, token => token.Is(text, ','));
        return before > 0 && (comma - before < FewestCounted || tokens[before + 1].Is(text, subject.Of(text)));
    }

    /// <summary>From before a token to the end, or to the ", officials say" that stands there.</summary>
    private IEnumerable<TextRange> ToEnd(int from)
    {
        // "…, it is because": what is left must not end on half a phrase.
        if (tokens[from - 1].IsWord && FunctionWords.Contains(report.Language, tokens[from - 1].Span(text)))
        {
            yield break;
        }

        var start = tokens[from - 1].End;
        yield return new TextRange(start, End());
        if (Source() is var source && source > from)
        {
            yield return new TextRange(start, tokens[source - 1].End);
        }
    }

    /// <summary>The last comma, where what follows only names who says so; -1 elsewhere.</summary>
    private int Source()
    {
        var comma = tokens.FindLastIndex(token => token.Is(text, ','));
        return
            comma > 0
            && tokens.Count - comma <= LongestSource
            && tokens.Skip(comma + 1).Any(token => token.IsWord && SayingWords.AreSaying(report.Language, token.Span(text)))
            && !tokens.Skip(comma + 1).Any(token => text[token.Start] is '"' or '“' or '”')
            && !Phrases.For("addition", report.Language).Holds(tokens[comma + 1].Span(text))
            && !IsParticiple(tokens[comma + 1].Span(text))
            ? comma
            : -1;
    }

    /// <summary>"As winter came, …": a clause of time or contrast before the main one.</summary>
    public IEnumerable<TextRange> Before()
    {
        var comma = tokens.FindIndex(IsJoint);
        for (var i = 0; i < MostOpening && comma > 0 && comma + 1 < tokens.Count && !IsMain(comma + 1); i++)
        {
            comma = tokens.FindIndex(comma + 1, IsJoint);
        }

        if (
            comma > 2
            && comma + FewestWords < tokens.Count
            && Phrases.For("leading", report.Language).Holds(tokens[0].Span(text))
            && IsMain(comma + 1)
            && OpeningWords.KindOf(tokens[comma + 1].Span(text), report.Language) is null
            && !sentence.Dates.Any(date => date.Range.Start < tokens[comma].Start)
        )
        {
            yield return new TextRange(tokens[0].Start, tokens[comma + 1].Start);
        }
    }

    private bool IsJoint(Token token) => token.Is(text, ',') && !sentence.Dates.Any(date => date.Range.Contains(token.Range));

    /// <summary>What follows a comma goes on with neither a list nor a clause before it.</summary>
    private bool IsMain(int at) =>
        tokens[at].IsWord
        && !Phrases.For("coordinator", report.Language).Holds(tokens[at].Span(text))
        && !Phrases.For("addition", report.Language).Holds(tokens[at].Span(text))
        && !(report.Language == "en" && IsParticiple(tokens[at].Span(text)));

    public bool MayGo(TextRange cut)
    {
        var kept = Phrases.For("kept", report.Language);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!cut.Contains(tokens[i].Range))
            {
                continue;
            }

            if (
                text[tokens[i].Start] is '"' or '“' or '”' or '‘' or '«' or '»' or '„'
                || (tokens[i].IsWord && (kept.At(text, tokens, i) > 0 || SayingWords.AreSaying(report.Language, tokens[i].Span(text))))
            )
            {
                return false;
            }
        }

        return !sentence.Quotations.Any(quotation => quotation.Direct && quotation.Range.Overlaps(cut));
    }

    /// <summary>Before the claim's own stop, which stays.</summary>
    private int End() => tokens[^1].Kind == TokenKind.Punctuation && tokens.Count > 1 ? tokens[^2].End : tokens[^1].End;

    private bool IsDash(int at) =>
        text[tokens[at].Start] is '—' or '–'
        || (tokens[at].Is(text, '-') && text[tokens[at].Start - 1] is ' ' or '-')
        || (tokens[at].Is(text, '-') && tokens[at].End < text.Length && text[tokens[at].End] is '-');

    private int Close(int comma)
    {
        var depth = 0;
        for (var i = comma + 1; i + 1 < tokens.Count; i++)
        {
            depth +=
                tokens[i].Is(text, '(') ? 1
                : tokens[i].Is(text, ')') ? -1
                : 0;
            if (depth == 0 && tokens[i].Is(text, ',') && !sentence.Dates.Any(date => date.Range.Contains(tokens[i].Range)))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"Elm, the quay, and the yard": what follows the second comma goes on counting, or the aside itself counts.</summary>
    private bool IsList(int open, int close)
    {
        var joins = Phrases.For("coordinator", report.Language);
        var isClause = Phrases.For("addition", report.Language).Holds(tokens[open + 1].Span(text));
        return joins.Holds(tokens[close + 1].Span(text))
            || (!isClause && tokens.Skip(open + 1).Take(close - open).Any(token => joins.Holds(token.Span(text))));
    }

    private bool IsOffice(ReadOnlySpan<char> word) => report.Language == "en" && NameLists.Roles.Has(word);

    private static bool IsParticiple(ReadOnlySpan<char> word) => word.Length > 5 && word.EndsWith("ing");
}
