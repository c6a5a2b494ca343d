using Summarizer.Language.Numbers;

namespace Summarizer.Language.Names;

/// <summary>Roles and titles around a name: "Prime Minister Imran Khan", "the attorney Ann Vale", "Ann Vale, a spokeswoman for Acme,".</summary>
internal static class RoleReader
{
    private const int LongestRole = 4;
    private const int LongestApposition = 14;

    /// <summary>Cuts "California Highway Patrol | Spokesman | Don Clotworthy": an organization, a role, a name.</summary>
    public static IEnumerable<NameRun> Split(NameText text, int from, int to)
    {
        for (var at = from; at <= to; at++)
        {
            // "Elmland Republican | Ann Vale".
            if (
                at > from
                && at < to
                && NameLists.Demonyms.Has(text.Span(at))
                && (NameLists.GivenNames.Has(text.Span(at + 1)) || (NameLists.IsPlace(text.Between(from, at - 1)) && to - at == 2))
            )
            {
                yield return new NameRun(from, at - 1);
                yield return new NameRun(at + 1, to);
                yield break;
            }

            if (RoleAt(text, at, to) is not { } after || after > to + 1)
            {
                continue;
            }

            // "Ministry of Foreign Affairs": a role inside an organization's name is part of it.
            if (
                after > to
                || !text.IsCapital(after)
                || IsOrganization(text, after, to)
                || (at == from && NameLists.Organizations.Has(text.Between(from, to)))
            )
            {
                break;
            }

            var lead = at - 1;
            while (
                lead >= from
                && (
                    NameLists.Demonyms.Has(text.Span(lead))
                    || !text.IsCapital(lead)
                    || text.Span(lead) is "Former" or "Acting" or "Deputy" or "Then" or "Ex"
                )
            )
            {
                lead--;
            }

            var person = text.IsAbbreviationDot(after) ? after + 1 : after;
            var organization = lead >= from ? text.Between(from, lead).ToString() : null;
            if (organization is not null)
            {
                yield return new NameRun(from, lead);
            }

            yield return new NameRun(person, to)
            {
                Role = text.Between(Math.Max(lead + 1, from), after - 1).TrimEnd('.').ToString(),
                Titled = true,
                Organization = organization,
            };
            yield break;
        }

        var first = from;
        var titled = false;
        while (
            first < to
            && (NameLists.Honorifics.Has(text.Span(first)) || text.IsAbbreviationDot(first))
            && !(text.Span(first) is "St" or "Saint" or "Lady" or "Lord" or "Count" or "Master" && !text.Weak[first] && to - first > 1)
        )
        {
            titled |= NameLists.Honorifics.Has(text.Span(first));
            first++;
        }

        while (first < to && NameLists.Demonyms.Has(text.Span(first)) && !NameLists.OrganizationHeads.Has(text.Span(to)))
        {
            first++;
        }

        yield return new NameRun(first, to) { Titled = titled };
    }

    /// <summary>The token after the role that begins at <paramref name="at"/>, or null; a role's abbreviation may have its dot ("Sen.").</summary>
    private static int? RoleAt(NameText text, int at, int to)
    {
        for (var words = Math.Min(LongestRole, to - at + 1); words > 0; words--)
        {
            if (NameLists.Roles.Has(text.Between(at, at + words - 1)))
            {
                return at + words + (text.IsAbbreviationDot(at + words) ? 1 : 0);
            }
        }

        return null;
    }

    /// <summary>"Executive Office of Elmland", "Marine Protection Act": what follows the role says that it was none.</summary>
    private static bool IsOrganization(NameText text, int from, int to)
    {
        for (var i = from; i <= to && !NameLists.GivenNames.Has(text.Span(from)); i++)
        {
            if (NameLists.OrganizationHeads.Has(text.Span(i)) || (i == to && NameLists.EventHeads.Has(text.Span(i))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The role in small letters right before a name: "former Riverton captain Ann Vale" gives the whole phrase.</summary>
    public static (string Role, string? Organization)? Before(NameText text, int name)
    {
        var end = name - 1;
        end -= text.Span(end) is "," && text.IsWord(end - 1) ? 1 : 0;
        if (!text.IsWord(end) || text.IsCapital(end) || text.BeginsLine(name))
        {
            return null;
        }

        var start = 0;
        for (var words = LongestRole; words > 0 && start == 0; words--)
        {
            var first = end - words + 1;
            start = first >= 0 && text.IsWord(first) && NameLists.Roles.Has(text.Between(first, end)) ? first : 0;
        }

        // "a friend, Ann Vale" has an article; "the police chief, Ann Vale" too: without one the comma parts two things.
        if (start == 0 || (end < name - 1 && text.Span(start - 1) is not ("a" or "an" or "the" or "his" or "her" or "their")))
        {
            return null;
        }

        var lead = start;
        string? organization = null;
        while (lead - 1 >= 0 && start - lead < 4 && !text.BeginsLine(lead) && IsModifier(text, lead - 1))
        {
            lead--;
            organization =
                text.IsCapital(lead) && !NameLists.Demonyms.Has(text.Span(lead)) && !text.Weak[lead]
                    ? Leftmost(text, lead, organization)
                    : organization;
        }

        return (text.Between(lead, end).ToString(), organization);
    }

    private static string Leftmost(NameText text, int at, string? right) =>
        right is null ? text.Tokens[at].Of(text.Text) : $"{text.Tokens[at].Of(text.Text)} {right}";

    private static bool IsModifier(NameText text, int at)
    {
        if (text.IsPossessive(at))
        {
            return true;
        }

        if (!text.IsWord(at) || text.Weak[at] || CountedNoun.IsStop(text.Span(at)) || NameLists.SaidVerbs.Has(text.Span(at)))
        {
            return false;
        }

        return text.IsCapital(at)
            || text.Span(at)
                is "former"
                    or "ex"
                    or "acting"
                    or "deputy"
                    or "senior"
                    or "then"
                    or "late"
                    or "interim"
                    or "assistant"
                    or "chief"
                    or "veteran"
                    or "defence"
                    or "defense"
                    or "police"
                    or "army"
                    or "military"
                    or "company"
                    or "government"
                    or "club"
                    or "party"
                    or "team"
                    or "opposition"
                    or "alleged"
                    or "retired"
                    or "national"
                    or "regional"
                    or "local"
                    or "human"
                    or "rights"
                    or "school"
                    or "city"
                    or "state"
                    or "county"
                    or "district"
                    or "fashion"
                    or "film"
                    or "football"
                    or "tennis"
                    or "rugby"
                    or "cricket"
                    or "boxing"
                    or "basketball"
                    or "baseball"
                    or "golf"
                    or "political"
                    or "legal"
                    or "defending"
                    or "current"
                    or "new"
                    or "outgoing"
                    or "incoming"
                    or "longtime";
    }

    /// <summary>The role after a name, between commas: ", chief executive of Acme,"; ", a Riverton spokeswoman,".</summary>
    public static (string Role, string? Organization)? After(NameText text, int name)
    {
        if (text.Span(name + 1) is not "," || text.BeginsLine(name + 2))
        {
            return null;
        }

        var first = name + 2;
        first += text.Span(first) is "a" or "an" or "the" or "his" or "her" or "their" or "its" or "who’s" or "another" or "one" ? 1 : 0;
        var end = first;
        while (
            end < text.Count
            && end - first < LongestApposition
            && text.Span(end) is not ("," or "." or ";" or "(" or "—" or "–" or "\"" or "“" or "”" or ":" or "!" or "?")
            && !text.BeginsLine(end)
        )
        {
            end++;
        }

        for (var at = first; at < end && !IsClauseWord(text.Span(at)); at++)
        {
            if (
                RoleAt(text, at, Math.Min(end - 1, at + LongestRole)) is { } after
                && after <= end
                && (
                    after == end
                    || text.Span(after) is "of" or "at" or "for" or "with" or "in" or "and" or "to" or "from" or "on" or "who"
                    || NameLists.SaidVerbs.Has(text.Span(after))
                )
            )
            {
                var organization =
                    after < end && text.Span(after) is "of" or "at" or "for" or "with" ? Organization(text, after + 1, end) : null;
                return (text.Between(first, after - 1).ToString(), organization);
            }
        }

        return null;
    }

    private static string? Organization(NameText text, int at, int end)
    {
        at += text.Is(at, "the") ? 1 : 0;
        var last = at;
        while (last < end && (text.IsCapital(last) || text.Span(last) is "of" or "for" or "&" or "-" or "and" && text.IsCapital(last + 1)))
        {
            last++;
        }

        return last > at ? text.Between(at, last - 1).ToString() : null;
    }

    private static bool IsClauseWord(ReadOnlySpan<char> word) =>
        word
            is "who"
                or "which"
                or "and"
                or "but"
                or "was"
                or "is"
                or "were"
                or "has"
                or "had"
                or "of"
                or "at"
                or "for"
                or "in"
                or "that"
                or "when"
                or "where"
                or "to"
                or "said";
}
