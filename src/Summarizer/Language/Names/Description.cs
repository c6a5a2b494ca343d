namespace Summarizer.Language.Names;

/// <summary>What a name's apposition says it is: "Orbit, a global provider of maps" is an organization, "Elmdale, a quiet suburb of Elm" a place.</summary>
internal static class Description
{
    private const int Longest = 7;

    public static NameKind? Kind(NameText text, NameRun run)
    {
        if (
            text.Span(run.To + 1) is not ","
            || text.Span(run.To + 2) is not ("a" or "an" or "the")
            || text.BeginsLine(run.To + 2)
            || NameLists.GivenNames.Has(text.Span(run.From))
        )
        {
            return null;
        }

        for (var at = run.To + 3; at < run.To + 3 + Longest && text.IsWord(at); at++)
        {
            if (IsHead(text, at))
            {
                return NameLists.OrganizationNouns.Has(text.Span(at)) ? NameKind.Organization
                    : NameLists.PlaceNouns.Has(text.Span(at)) ? NameKind.Place
                    : null;
            }
        }

        return null;
    }

    /// <summary>The phrase's last noun stands before a mark or a word that begins what is told of it.</summary>
    private static bool IsHead(NameText text, int at) =>
        !text.IsWord(at + 1)
        || text.Span(at + 1)
            is "of"
                or "in"
                or "on"
                or "for"
                or "with"
                or "at"
                or "near"
                or "from"
                or "that"
                or "which"
                or "based"
                or "focused"
                or "owned"
                or "founded"
                or "run"
                or "where"
                or "and";
}
