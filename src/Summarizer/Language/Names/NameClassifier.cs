namespace Summarizer.Language.Names;

/// <summary>What a run names, from the run itself and the words beside it; null where nothing tells.</summary>
internal static class NameClassifier
{
    /// <param name="capitalsTell">False for German and its like, where every noun is capitalized.</param>
    public static NameKind? Classify(NameText text, NameRun run, bool capitalsTell)
    {
        var whole = text.Between(run.From, run.To);
        if (run.Length > 1 && IsQuoted(text, run) && !run.Titled)
        {
            return NameLists.Organizations.Has(whole) ? NameKind.Organization : null;
        }

        if (Listed(text, run, whole) is { } listed)
        {
            return listed;
        }

        if (
            NameLists.Roles.Has(whole)
            || (run.Length == 1 && (NameLists.Demonyms.Has(whole) || NameLists.Honorifics.Has(whole)))
            || (
                !run.Titled
                && run.Length > 1
                && text.Span(run.To) is "Minister" or "Secretary" or "Chancellor" or "Ambassador" or "Spokesman" or "Spokeswoman"
            )
        )
        {
            return null;
        }

        if (ByHead(text, run) is { Decided: true } head)
        {
            return head.Kind;
        }

        if (run.Titled || run.Role is not null)
        {
            return NameKind.Person;
        }

        return ByContext(text, run) ?? (run.Length > 1 && capitalsTell ? ByForm(text, run) : null);
    }

    private static NameKind? Listed(NameText text, NameRun run, ReadOnlySpan<char> whole)
    {
        if (run.Titled && run.Length <= 3 && !NameLists.Countries.Has(whole) && !(run.Length > 1 && NameLists.Organizations.Has(whole)))
        {
            return NameLists.OrganizationHeads.Has(text.Span(run.To)) && run.Length > 1 ? null : NameKind.Person;
        }

        if (NameLists.Organizations.Has(whole))
        {
            return IsMonogram(whole) || run.Length > 1 || !IsCommon(text, run.From) ? NameKind.Organization : null;
        }

        return NameLists.IsPlace(whole) && !(run.Length == 1 && IsCommon(text, run.From)) ? NameKind.Place : null;
    }

    /// <summary>A title of a work: "Finding Elm".</summary>
    private static bool IsQuoted(NameText text, NameRun run) =>
        text.Span(run.From - 1) is "\"" or "“" or "‘" or "'"
        && text.Span(run.To + 1) is "\"" or "”" or "’" or "'" or ","
        && text.Glued(run.From);

    private static bool IsCommon(NameText text, int at) =>
        text.Weak[at] && (NameLists.CommonWords.Has(text.Span(at)) || text.IsAlsoSmall(text.Tokens[at].Of(text.Text)));

    private static (bool Decided, NameKind? Kind) ByHead(NameText text, NameRun run)
    {
        var last = text.Span(run.To);
        if (run.Length == 1)
        {
            return
                IsMonogram(last)
                && last.Length is >= 2 and <= 6
                && !NameLists.GivenNames.Has(last)
                && (!text.Weak[run.From] || text.IsCapitalInside(last.ToString()))
                ? (true, NameKind.Organization)
                : (false, null);
        }

        for (var i = run.From; i <= run.To; i++)
        {
            if (text.Span(i) is "of" or "for")
            {
                var before = text.Span(i - 1);
                return NameLists.OrganizationHeads.Has(before) ? (true, NameKind.Organization)
                    : NameLists.EventHeads.Has(before) ? (true, null)
                    : NameLists.PlaceHeads.Has(before) ? (true, NameKind.Place)
                    : (false, null);
            }
        }

        var given = NameLists.GivenNames.Has(text.Span(run.From)) && run.Length == 2;
        if (NameLists.OrganizationHeads.Has(last) && !(given && !IsFirmHead(last)))
        {
            return (true, NameKind.Organization);
        }

        if (text.Span(run.From + 1) is "&" || text.Span(run.To - 1) is "&")
        {
            return (true, NameKind.Organization);
        }

        if (NameLists.EventHeads.Has(last) && !given)
        {
            return (true, null);
        }

        if (NameLists.PlaceHeads.Has(last) && !given)
        {
            return (true, NameKind.Place);
        }

        var lead = NameLists.PlaceLeads.Has(text.Span(run.From)) && !NameLists.GivenNames.Has(text.Span(run.From + 1));
        return
            lead
            && (
                NameLists.IsPlace(text.Between(run.From + 1, run.To))
                || text.Span(run.From)
                    is "Lake"
                        or "Mount"
                        or "Mt"
                        or "Cape"
                        or "Port"
                        or "Fort"
                        or "Santa"
                        or "San"
                        or "Los"
                        or "Las"
                        or "El"
                        or "St"
                        or "Saint"
            )
            ? (true, NameKind.Place)
            : (false, null);
    }

    /// <summary>Heads that never are a surname.</summary>
    private static bool IsFirmHead(ReadOnlySpan<char> word) =>
        word
            is not (
                "Banks"
                or "House"
                or "Church"
                or "Board"
                or "Court"
                or "Brothers"
                or "Palace"
                or "Post"
                or "Force"
                or "Heat"
                or "Wednesday"
                or "Thunder"
                or "Magic"
                or "Rams"
                or "Guard"
                or "Globe"
                or "Chambers"
                or "Mail"
                or "Capital"
                or "Gas"
                or "Oil"
                or "Yard"
                or "Bears"
                or "Lions"
            );

    private static bool IsMonogram(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c) && c != '.')
            {
                return false;
            }
        }

        return word.Length > 1;
    }

    private static NameKind? ByContext(NameText text, NameRun run)
    {
        var before = text.Span(run.From - 1);
        var after = text.Span(run.To + 1);
        if (Description.Kind(text, run) is { } kind)
        {
            return kind;
        }

        if (
            RoleReader.Before(text, run.From) is not null
            || RoleReader.After(text, run.To) is not null
            || IsAge(text, run.To)
            || after is "who"
        )
        {
            return run.Length <= 4 ? NameKind.Person : null;
        }

        // "Santa Ynez, California", "in the town of Elm"
        if (after is "," && !IsAdverb(text, run) && text.IsCapital(run.To + 2) && IsPlaceFrom(text, run.To + 2))
        {
            return NameKind.Place;
        }

        if (
            before is "of" && NameLists.PlaceNouns.Has(text.Span(run.From - 2))
            || NameLists.PlaceNouns.Has(after) && !text.IsPossessive(run.To + 1)
        )
        {
            return run.Length <= 3 && !NameLists.GivenNames.Has(text.Span(run.From)) ? NameKind.Place : null;
        }

        // "in La Punta"
        if (
            NameLists.PlaceLeads.Has(text.Span(run.From))
            && run.Length > 1
            && before is "in" or "near" or "outside"
            && !NameLists.GivenNames.Has(text.Span(run.To))
        )
        {
            return NameKind.Place;
        }

        if (before is "called" or "named" or "dubbed" && NameLists.OrganizationNouns.Has(text.Span(run.From - 2)))
        {
            return NameKind.Organization;
        }

        if (NameLists.OrganizationNouns.Has(before) && run.Length <= 3 && !NameLists.GivenNames.Has(text.Span(run.From)))
        {
            return NameKind.Organization;
        }

        return null;
    }

    /// <summary>"Sadly, Elm": a sentence's first word.</summary>
    private static bool IsAdverb(NameText text, NameRun run) =>
        run.Length == 1 && text.Weak[run.From] && text.Span(run.From).EndsWith("ly");

    private static bool IsPlaceFrom(NameText text, int at)
    {
        for (var words = 3; words > 0; words--)
        {
            if (at + words <= text.Count && NameLists.IsPlace(text.Between(at, at + words - 1)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>", 45,": an age.</summary>
    private static bool IsAge(NameText text, int last) =>
        text.Span(last + 1) is ","
        && text.Span(last + 2) is { Length: 1 or 2 } age
        && char.IsAsciiDigit(age[0])
        && text.Span(last + 3) is "," or ".";

    /// <summary>Two to four capitalized words of which the text writes none small, the first no ordinary word: somebody, until something says otherwise.</summary>
    private static NameKind? ByForm(NameText text, NameRun run)
    {
        if (NameLists.GivenNames.Has(text.Span(run.From)) && run.Length <= 5)
        {
            return NameKind.Person;
        }

        if (run.Length > 4 || text.Weak[run.To] && text.Weak[run.From])
        {
            return null;
        }

        for (var i = run.From; i <= run.To; i++)
        {
            var word = text.Span(i);
            if (!text.IsCapital(i))
            {
                if (word is "-" or "&")
                {
                    return null;
                }

                continue;
            }

            if (
                IsMonogram(word) && word.Length > 2
                || NameLists.CommonWords.Has(word)
                || NameLists.Demonyms.Has(word)
                || NameLists.EventHeads.Has(word)
                || NameLists.PlaceHeads.Has(word)
                || NameLists.OrganizationHeads.Has(word)
                || (NameLists.IsPlace(word) && i == run.From)
                || text.IsAlsoSmall(text.Tokens[i].Of(text.Text))
                || NameLists.Organizations.Has(word)
            )
            {
                return null;
            }
        }

        return text.IsCapitalInside(Initials(text, run)) || IsCamel(text.Span(run.From)) || IsCamel(text.Span(run.To))
            ? NameKind.Organization
            : NameKind.Person;
    }

    private static string Initials(NameText text, NameRun run) =>
        string.Concat(Enumerable.Range(run.From, run.Length).Where(text.IsCapital).Select(at => text.Text[text.Tokens[at].Start]));

    /// <summary>"SeaWorld", but not "McDonald" or "DeVille".</summary>
    private static bool IsCamel(ReadOnlySpan<char> word)
    {
        for (var i = 2; i < word.Length - 1; i++)
        {
            if (
                char.IsUpper(word[i])
                && char.IsLower(word[i - 1])
                && !(
                    word.StartsWith("Mc")
                    || word.StartsWith("Mac")
                    || word.StartsWith("De")
                    || word.StartsWith("Di")
                    || word.StartsWith("La")
                    || word.StartsWith("Le")
                    || word.StartsWith("Van")
                    || word.StartsWith("Fitz")
                )
            )
            {
                return true;
            }
        }

        return false;
    }
}
