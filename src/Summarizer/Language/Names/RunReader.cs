namespace Summarizer.Language.Names;

/// <summary>Finds runs of capitalized words and cuts off what is not the name: sentence openings, months, nationalities, titles.</summary>
internal static class RunReader
{
    // What is capitalized for longer names nobody.
    private const int LongestRun = 40;

    public static List<NameRun> Read(NameText text)
    {
        var runs = new List<NameRun>();
        for (var at = 0; at < text.Count; )
        {
            if (text.Span(at) is "al" && AlName(text, at) is { } al)
            {
                runs.Add(new NameRun(at, al));
                at = al + 1;
                continue;
            }

            if (!text.IsCapital(at) || text.IsPossessive(at))
            {
                at++;
                continue;
            }

            if (KnownPhrase(text, at) is { } phrase)
            {
                runs.Add(new NameRun(at, phrase));
                at = phrase + 1;
                continue;
            }

            var end = End(text, at);
            Cut(text, at, end, runs);
            at = end + 1;
        }

        return runs;
    }

    /// <summary>The last token of a listed name with small words in it: "Trinidad and Tobago", "Church of England".</summary>
    private static int? KnownPhrase(NameText text, int at)
    {
        for (var end = NameLists.PhraseOpenings.Has(text.Span(at)) ? Math.Min(at + 6, text.Count - 1) : at; end > at + 1; end--)
        {
            if (
                text.IsWord(end)
                && !text.IsCapital(end + 1)
                && (NameLists.Organizations.Has(text.Between(at, end)) || NameLists.IsPlace(text.Between(at, end)))
            )
            {
                return end;
            }
        }

        return null;
    }

    /// <summary>A listed name that begins with a small "al": "al Qaeda", "al-Qaeda".</summary>
    private static int? AlName(NameText text, int at)
    {
        var last = text.Span(at + 1) is "-" ? at + 2 : at + 1;
        return text.IsCapital(last) && NameLists.Organizations.Has(text.Between(at, last)) ? last : null;
    }

    /// <summary>The last token of the run that begins at <paramref name="at"/>.</summary>
    private static int End(NameText text, int at)
    {
        var end = at;
        while (end + 1 < text.Count && end - at < LongestRun)
        {
            var next = end + 1;
            if (text.BeginsLine(next))
            {
                break;
            }

            if (text.IsCapital(next) && (!text.Weak[next] || text.Weak[end]))
            {
                end = next;
            }
            else if (
                text.Span(next) is "-" or "–" or "&"
                && text.IsCapital(next + 1)
                && (text.Span(next) is "&" || (text.Glued(next) && text.Glued(next + 1)))
            )
            {
                end = next + 1;
            }
            else if (text.IsAbbreviationDot(next) && text.IsCapital(next + 1) && !text.BeginsLine(next + 1))
            {
                end = next + 1;
            }
            else if (NameLists.Connectors.Has(text.Span(next)) && text.IsCapital(next + 1) && !text.Weak[next + 1])
            {
                end = next + 1;
            }
            else if (
                text.Span(next) is "de" or "van" or "bin" or "von"
                && NameLists.Connectors.Has(text.Span(next + 1))
                && text.IsCapital(next + 2)
            )
            {
                end = next + 2;
            }
            else if (
                text.IsPossessive(next)
                && text.IsCapital(next + 1)
                && IsOwner(text.Span(end))
                && NameLists.OrganizationHeads.Has(text.Span(next + 1))
            )
            {
                end = next + 1;
            }
            else if (
                text.Span(next) is "of"
                && text.IsCapital(next + 1)
                && text.IsCapital(next + 2)
                && NameLists.Roles.Has(text.Between(end, next + 1))
            )
            {
                // "Secretary | of State".
                end = next + 1;
            }
            else if (AndPart(text, at, end) is { } and)
            {
                end = and;
            }
            else if (OfPart(text, at, end) is { } of)
            {
                end = of;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>"Elm Sheriff | 's Office", "Children | 's Hospital": whose institution is part of its name.</summary>
    private static bool IsOwner(ReadOnlySpan<char> word) =>
        word
            is "Sheriff"
                or "Attorney"
                or "Governor"
                or "Coroner"
                or "Mayor"
                or "Magistrate"
                or "Children"
                or "Women"
                or "Men"
                or "People"
                or "Girls"
                or "Boys"
                or "Teachers"
                or "Workers"
                or "Farmers"
                or "Veterans"
                or "King"
                or "Queen"
                or "President"
                or "Prince"
                or "Bishop";

    /// <summary>"Ministry | of Defence", "Department | for Education", "University | of the West".</summary>
    private static int? OfPart(NameText text, int at, int end)
    {
        var next = end + 1;
        var joined = text.Span(next) is "of" or "for" || (text.Span(next) is "and" or "on" && Inside(text, at, end, "of", "for"));
        var part = next + (text.Is(next + 1, "the") ? 2 : 1);
        if (
            !joined
            || !text.IsCapital(part)
            || NameLists.NotNames.Has(text.Span(part))
            || (text.Weak[end] && text.Weak[part] && !text.IsCapital(end))
        )
        {
            return null;
        }

        var heads =
            NameLists.OrganizationHeads.Has(text.Span(end))
            || NameLists.EventHeads.Has(text.Span(end))
            || (NameLists.PlaceHeads.Has(text.Span(end)) && text.Is(next, "of"));
        return heads || (text.Span(next) is "and" or "on") ? part : null;
    }

    /// <summary>"National Oceanic | and Atmospheric Administration", "Food | and Drug Administration".</summary>
    private static int? AndPart(NameText text, int at, int end)
    {
        if (
            text.Span(end + 1) is not "and"
            || text.Weak[at] && end == at
            || NameLists.OrganizationHeads.Has(text.Span(end))
            || NameLists.GivenNames.Has(text.Span(at))
            || NameLists.IsPlace(text.Span(end))
            || NameLists.Demonyms.Has(text.Span(end))
        )
        {
            return null;
        }

        var last = end + 2;
        while (last < text.Count && last - end < LongestRun && text.IsCapital(last) && !NameLists.GivenNames.Has(text.Span(last)))
        {
            last++;
        }

        return last - end > 3 && NameLists.OrganizationHeads.Has(text.Span(last - 1)) && !NameLists.IsPlace(text.Span(end + 2))
            ? last - 1
            : null;
    }

    private static bool Inside(NameText text, int from, int to, params ReadOnlySpan<string> words)
    {
        for (var i = from; i <= to; i++)
        {
            foreach (var word in words)
            {
                if (text.Span(i).SequenceEqual(word))
                {
                    return NameLists.OrganizationHeads.Has(text.Span(from)) || NameLists.OrganizationHeads.Has(text.Span(i - 1));
                }
            }
        }

        return false;
    }

    /// <summary>Splits a run where a word in it is no name, and adds what remains.</summary>
    private static void Cut(NameText text, int from, int to, List<NameRun> runs)
    {
        var start = from;
        while (start <= to)
        {
            if (Known(text, start, to) is { } known && known.Length > 0)
            {
                // A known name inside a longer run ("New York Police Department") only if the rest can stand alone.
                if (known.Skip || known.Length == to - start + 1)
                {
                    if (!known.Skip)
                    {
                        runs.Add(new NameRun(start, to));
                    }

                    start += known.Length;
                    continue;
                }
            }

            var stop = start;
            while (stop <= to && !(NameLists.NotNames.Has(text.Span(stop)) && !IsInsideName(text, start, stop, to)))
            {
                stop++;
            }

            if (stop > start)
            {
                Trim(text, start, stop - 1, runs);
            }

            start = stop + 1;
        }
    }

    /// <summary>"May" after a given name is a surname: "Theresa May", "April Jones".</summary>
    private static bool IsInsideName(NameText text, int start, int at, int to) =>
        at > start && at == to && at == start + 1 && NameLists.GivenNames.Has(text.Span(start))
        || (
            at == start
            && at < to
            && NameLists.GivenNames.Has(text.Span(at))
            && text.IsCapital(at + 1)
            && !NameLists.NotNames.Has(text.Span(at + 1))
        );

    private static (int Length, bool Skip)? Known(NameText text, int start, int to)
    {
        for (var end = Math.Min(to, start + 4); end > start; end--)
        {
            if (NameLists.NotNames.Has(text.Between(start, end)))
            {
                return (end - start + 1, true);
            }
        }

        var whole = text.Between(start, to);
        return NameLists.Organizations.Has(whole) || NameLists.IsPlace(whole)
            ? (to - start + 1, start == to && IsOpening(text, start))
            : null;
    }

    /// <summary>A sentence's first word that is ordinary: its capital says nothing.</summary>
    private static bool IsOpening(NameText text, int at) => text.Weak[at] && NameLists.CommonWords.Has(text.Span(at));

    private static void Trim(NameText text, int from, int to, List<NameRun> runs)
    {
        var first = from;
        while (
            first <= to
            && (
                !text.IsCapital(first)
                || IsOpening(text, first)
                || text.Is(first, "The")
                || (text.Weak[first] && first < to && NameLists.CommonWords.Has(text.Span(first)))
            )
        )
        {
            first++;
        }

        while (to >= first && !text.IsCapital(to))
        {
            to--;
        }

        if (first > to)
        {
            return;
        }

        foreach (var run in RoleReader.Split(text, first, to))
        {
            runs.Add(run);
        }
    }
}
