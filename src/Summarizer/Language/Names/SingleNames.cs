namespace Summarizer.Language.Names;

/// <summary>Decides runs that say nothing of themselves: by a longer name of the same text, else by the company they keep.</summary>
internal static class SingleNames
{
    public static IEnumerable<NameRun> Decide(NameText text, IReadOnlyList<NameRun> runs, bool capitalsTell)
    {
        var people = new HashSet<string>(StringComparer.Ordinal);
        var others = new Dictionary<string, NameKind>(StringComparer.Ordinal);
        foreach (var run in runs.Where(run => run.Kind is not null && run.Length > 1))
        {
            if (run.Kind == NameKind.Person)
            {
                people.Add(text.Tokens[run.From].Of(text.Text));
                people.Add(
                    text.Tokens[run.Length > 2 && text.Span(run.To) is "Jr" or "Sr" or "II" or "III" ? run.To - 1 : run.To].Of(text.Text)
                );
            }
            else
            {
                others.TryAdd(text.Between(run.From, run.To).ToString(), run.Kind!.Value);
            }
        }

        foreach (var run in runs.Where(run => run.Kind == NameKind.Organization && run.Length == 1))
        {
            // "the maker Orbiq … Orbiq said": what was told once holds for the text.
            others.TryAdd(text.Between(run.From, run.To).ToString(), NameKind.Organization);
        }

        foreach (var run in runs.Where(run => run.Kind == NameKind.Organization && run.Length > 1 && IsTeamWord(text.Span(run.To))))
        {
            others.TryAdd(text.Span(run.To).ToString(), NameKind.Organization);
        }

        foreach (var run in runs.Where(run => run.Kind == NameKind.Person && run.Length == 1))
        {
            people.Add(text.Tokens[run.From].Of(text.Text));
        }

        var votes = Votes(text, runs.Where(run => run.Kind is null));
        foreach (var run in runs)
        {
            yield return run.Kind is not null && !(run.Length == 1 && run.Kind != NameKind.Person && IsPersonHere(text, run, people))
                ? run
                : run with
                {
                    Kind = Kind(text, run, people, others, votes, capitalsTell),
                };
        }
    }

    /// <summary>A gazetteer's word that this text uses as a surname: "Paris Hilton … Hilton".</summary>
    private static bool IsPersonHere(NameText text, NameRun run, HashSet<string> people) =>
        people.Contains(text.Tokens[run.From].Of(text.Text))
        && !NameLists.Countries.Has(text.Span(run.From))
        && (NameLists.SaidVerbs.Has(text.Span(run.To + 1)) || text.Span(run.From - 1) is not ("in" or "at" or "from" or "to" or "near"));

    private static NameKind? Kind(
        NameText text,
        NameRun run,
        HashSet<string> people,
        Dictionary<string, NameKind> others,
        Dictionary<string, int[]> votes,
        bool capitalsTell
    )
    {
        var name = text.Between(run.From, run.To).ToString();
        if (run.Length == 1 && people.Contains(name) && !(text.Weak[run.From] && NameLists.CommonWords.Has(name) && text.IsAlsoSmall(name)))
        {
            return NameKind.Person;
        }

        if (run.Length == 1 && NameLists.Surnames.Has(name) || IsFamily(text, run, name, people))
        {
            return NameKind.Person;
        }

        if (others.TryGetValue(name, out var other))
        {
            return other;
        }

        if (
            run.Length > 1
            || !capitalsTell
            || NameLists.Demonyms.Has(name)
            || NameLists.Roles.Has(name)
            || NameLists.Honorifics.Has(name)
            || name.Length < 2
        )
        {
            return null;
        }

        if (text.Weak[run.From] && !text.IsCapitalInside(name) && !NameLists.GivenNames.Has(name))
        {
            return null;
        }

        if (
            name.EndsWith("ism", StringComparison.Ordinal)
            || name.EndsWith("phobia", StringComparison.Ordinal)
            || text.IsAlsoSmall(name)
            || NameLists.CommonWords.Has(name)
            || NameLists.OrganizationHeads.Has(name)
            || NameLists.EventHeads.Has(name)
            || NameLists.PlaceHeads.Has(name)
            || NameLists.PlaceLeads.Has(name)
        )
        {
            return null;
        }

        if (NameLists.GivenNames.Has(name))
        {
            return NameKind.Person;
        }

        var count = votes.GetValueOrDefault(name);
        return count is null || count.Max() == 0 ? null : (NameKind)Array.IndexOf(count, count.Max());
    }

    /// <summary>"Elm United … United": clubs are called by their last word.</summary>
    private static bool IsTeamWord(ReadOnlySpan<char> word) =>
        word
            is "United"
                or "City"
                or "Rovers"
                or "Wanderers"
                or "Albion"
                or "Athletic"
                or "Wednesday"
                or "Forest"
                or "Palace"
                or "Villa"
                or "Rangers"
                or "Celtic"
                or "Hotspur";

    /// <summary>"the Vales" of a text that names Ann Vale.</summary>
    private static bool IsFamily(NameText text, NameRun run, string name, HashSet<string> people) =>
        run.Length == 1 && name.EndsWith('s') && text.Is(run.From - 1, "the") && people.Contains(name[..^1]);

    /// <summary>For each undecided name how often its neighbours speak for a person, an organization, a place.</summary>
    private static Dictionary<string, int[]> Votes(NameText text, IEnumerable<NameRun> undecided)
    {
        var votes = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var run in undecided)
        {
            var name = text.Between(run.From, run.To).ToString();
            if (!votes.TryGetValue(name, out var count))
            {
                votes[name] = count = new int[3];
            }

            var before = text.Span(run.From - 1);
            var after = text.Span(run.To + 1);
            count[(int)NameKind.Person] +=
                NameLists.SaidVerbs.Has(after) || NameLists.SaidVerbs.Has(before) || after is "who" or "himself" or "herself" ? 2 : 0;
            count[(int)NameKind.Place] += before is "in" or "near" or "outside" or "In" or "across" ? 1 : 0;
            count[(int)NameKind.Organization] +=
                before is "at" or "for" or "by" or "joined" or "with" || NameLists.OrganizationNouns.Has(after) ? 1
                : after
                    is "founder"
                        or "founders"
                        or "spokesman"
                        or "spokeswoman"
                        or "executives"
                        or "shares"
                        or "shareholders"
                        or "employees"
                        or "customers"
                        or "bosses"
                        or "CEO"
                    ? 2
                : 0;
        }

        return votes;
    }
}
