using Summarizer.Language.Words;

namespace Summarizer.Language.Speech;

/// <summary>The cheapest way of reading a paragraph's marks: a mark at a time, with what is open as the state.</summary>
internal static class MarkPath
{
    private const int States = 7;
    private static readonly System.Collections.Frozen.FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Verbs = WordList
        .Table("Language/Speech/reporting.en.tsv")
        .GetAlternateLookup<ReadOnlySpan<char>>();
    private const int Impossible = 1_000_000;

    /// <summary>What is open after each mark, and how the mark was read.</summary>
    public static (Opened State, MarkRole Role)[] Of(List<QuoteMark> marks, string text, int end)
    {
        var steps = new (byte From, MarkRole Role)[marks.Count * States];
        Span<int> costs = [0, Impossible, Impossible, Impossible, Impossible, Impossible, Impossible];
        Span<int> next = stackalloc int[States];
        for (var i = 0; i < marks.Count; i++)
        {
            next.Fill(Impossible);
            var between = i > 0 ? text.AsSpan(marks[i - 1].End, marks[i].At - marks[i - 1].End) : default;
            var first = IsFirstPerson(between);
            var (gap, far, outside) = (Narration(between, first), marks[i].Single ? Length(between) : 0, first ? 8 : 0);
            for (var state = 0; state < States; state++)
            {
                if (costs[state] < Impossible)
                {
                    Step(
                        marks[i],
                        (Opened)state,
                        costs[state] + (state == 0 ? outside : 0),
                        gap,
                        far,
                        next,
                        steps.AsSpan(i * States, States)
                    );
                }
            }

            next.CopyTo(costs);
        }

        var rest = marks.Count > 0 ? end - marks[^1].End : 0;
        costs[(int)Opened.Double] += rest > 700 ? 30 : 10;
        costs[(int)Opened.Single] += rest > 700 ? 50 : 30;
        costs[(int)Opened.SingleInDouble] += 45;
        costs[(int)Opened.DoubleInSingle] += 45;
        costs[(int)Opened.SingleInSingle] += 45;
        costs[(int)Opened.DoubleInDouble] += 45;
        return Back(marks.Count, steps, costs);
    }

    private static void Step(
        QuoteMark mark,
        Opened state,
        int cost,
        int gap,
        int far,
        Span<int> costs,
        Span<(byte From, MarkRole Role)> steps
    )
    {
        var own = mark.Single ? Opened.Single : Opened.Double;
        var other = mark.Single ? Opened.Double : Opened.Single;
        var within = mark.Single ? Opened.SingleInDouble : Opened.DoubleInSingle;
        var twice = mark.Single ? Opened.SingleInSingle : Opened.DoubleInDouble;
        Take(state, MarkRole.None, cost + mark.None, costs, steps, state);
        if (state == Opened.Nothing)
        {
            Take(own, MarkRole.Open, cost + mark.Open, costs, steps, state);
            Take(
                state,
                MarkRole.CloseOnly,
                cost
                    + mark.Close
                    + (
                        mark.Single
                            ? mark.AfterWord
                                ? 20
                                : 12
                            : 15
                    ),
                costs,
                steps,
                state
            );
        }
        else if (state == own)
        {
            Take(Opened.Nothing, MarkRole.Close, cost + mark.Close + far, costs, steps, state);
            Take(own, MarkRole.Again, cost + mark.Again + gap, costs, steps, state);
            Take(own, MarkRole.OpenAfterOpen, cost + mark.Open + 22, costs, steps, state);
            Take(twice, MarkRole.Within, cost + mark.Open + (mark.AfterWord ? 12 : 26), costs, steps, state);
        }
        else if (state == twice)
        {
            Take(own, MarkRole.Within, cost + mark.Close, costs, steps, state);
        }
        else if (state == other)
        {
            Take(within, MarkRole.Within, cost + mark.Open + 4, costs, steps, state);
            Take(Opened.Nothing, MarkRole.Close, cost + mark.Close + (mark.Single ? 25 : 14), costs, steps, state);
            Take(own, MarkRole.OpenAfterOpen, cost + mark.Open + 28, costs, steps, state);
        }
        else if (state == within)
        {
            Take(other, MarkRole.Within, cost + mark.Close, costs, steps, state);
            Take(state, MarkRole.Within, cost + mark.Again + 2, costs, steps, state);
        }
        else if (state is Opened.SingleInDouble or Opened.DoubleInSingle)
        {
            // The inner one was none, or its end was forgotten.
            Take(Opened.Nothing, MarkRole.Close, cost + mark.Close + 20, costs, steps, state);
            Take(own, MarkRole.Again, cost + mark.Again + gap + 20, costs, steps, state);
        }
    }

    /// <summary>". ' Vale 's statement reads . '".</summary>
    private static bool EndsInVerb(ReadOnlySpan<char> between)
    {
        var words = between.TrimEnd(" .");
        return words.Length is > 4 and < 80 && Verbs.ContainsKey(words[(words.LastIndexOf(' ') + 1)..]);
    }

    private static int Length(ReadOnlySpan<char> between) =>
        between.Length > 1500 ? 20
        : between.Length > 700 ? 8
        : 0;

    /// <summary>"I" and "we" are said by somebody.</summary>
    private static bool IsFirstPerson(ReadOnlySpan<char> between) =>
        between.Contains(" I ", StringComparison.Ordinal)
        || between.Contains(" i ", StringComparison.Ordinal)
        || between.Contains(" we ", StringComparison.Ordinal)
        || between.Contains(" my ", StringComparison.Ordinal)
        || between.Contains(" our ", StringComparison.Ordinal);

    private static void Take(Opened state, MarkRole role, int cost, Span<int> costs, Span<(byte From, MarkRole Role)> steps, Opened from)
    {
        if (cost < costs[(int)state])
        {
            (costs[(int)state], steps[(int)state]) = (cost, ((byte)from, role));
        }
    }

    private static (Opened State, MarkRole Role)[] Back(int count, (byte From, MarkRole Role)[] steps, Span<int> costs)
    {
        var state = 0;
        for (var i = 1; i < States; i++)
        {
            state = costs[i] < costs[state] ? i : state;
        }

        var path = new (Opened, MarkRole)[count];
        for (var i = count - 1; i >= 0; i--)
        {
            var (from, role) = steps[(i * States) + state];
            path[i] = ((Opened)state, role);
            state = from;
        }

        return path;
    }

    /// <summary>What speaks against speech that goes on from mark to mark: length, and somebody who says something.</summary>
    private static int Narration(ReadOnlySpan<char> between, bool firstPerson) =>
        Length(between)
        + (
            EndsInVerb(between)
            || between.Contains(':')
            || (
                (
                    between.Contains(" said ", StringComparison.Ordinal)
                    || between.Contains(" says ", StringComparison.Ordinal)
                    || between.Contains(" told ", StringComparison.Ordinal)
                    || between.Contains(" added ", StringComparison.Ordinal)
                ) && !firstPerson
            )
                ? 14
                : 0
        );
}

/// <summary>Which quotations are open.</summary>
internal enum Opened
{
    Nothing,
    Double,
    Single,
    SingleInDouble,
    DoubleInSingle,
    SingleInSingle,
    DoubleInDouble,
}

internal enum MarkRole
{
    None,
    Open,
    Close,

    /// <summary>It opens a paragraph of what is open.</summary>
    Again,

    /// <summary>It belongs to a quotation within another.</summary>
    Within,

    /// <summary>It closes what was never opened.</summary>
    CloseOnly,

    /// <summary>It opens, and what was open before was never closed.</summary>
    OpenAfterOpen,
}
