using Summarizer.Language.Words;

namespace Summarizer.Language.Names;

/// <summary>Towns and countries that play, in a text about sport: "Elm captain Vale", "a 2-1 defeat by Elm". What is "in Elm" stays a place.</summary>
internal static class TeamNames
{
    private const int FewestSportWords = 3;
    private const int Near = 5;

    private static readonly NameLists.Words Nouns = NameLists.Load("teamnouns.en.txt");
    private static readonly string[] SportWords = [.. WordList.Load("Language/Names/sportwords.en.txt")];

    public static List<NameRun> Decide(NameText text, List<NameRun> runs)
    {
        if (!runs.Exists(run => run.Kind == NameKind.Place) || SportWords.Count(text.IsAlsoSmall) < FewestSportWords)
        {
            return runs;
        }

        var teams = new HashSet<string>(StringComparer.Ordinal);
        foreach (var run in runs)
        {
            if (run.Kind == NameKind.Place && Plays(text, run))
            {
                teams.Add(text.Between(run.From, run.To).ToString());
            }
        }

        var names = teams.GetAlternateLookup<ReadOnlySpan<char>>();
        return runs.ConvertAll(run =>
            run.Kind == NameKind.Place && names.Contains(text.Between(run.From, run.To)) && !IsWhere(text, run)
                ? run with
                {
                    Kind = NameKind.Organization,
                }
                : run
        );
    }

    private static bool IsWhere(NameText text, NameRun run) =>
        !Plays(text, run)
        && (
            text.Span(run.From - 1) is "in" or "In" or "near" or "outside" or "around" or "across" or "the"
            || (text.Span(run.To + 1) is "," && text.IsCapital(run.To + 2))
        );

    private static bool Plays(NameText text, NameRun run)
    {
        if (Nouns.Has(text.Span(run.To + 1)) || IsScore(text, run.To + 1) || IsScore(text, run.From - 3))
        {
            return true;
        }

        if (text.IsPossessive(run.To + 1))
        {
            for (var at = run.To + 2; at <= run.To + 1 + Near; at++)
            {
                if (Nouns.Has(text.Span(at)))
                {
                    return true;
                }

                if (!text.IsWord(at) && !IsScore(text, at) && text.Span(at) is not "-" && !IsNumber(text, at))
                {
                    break;
                }
            }
        }

        return text.Span(run.From - 1) switch
        {
            "against" or "beat" or "beating" or "beats" or "thrashed" or "v" or "vs" => true,
            "with" or "by" or "over" or "to" or "of" or "at" => text.Span(run.From - 2)
                is "draw"
                    or "match"
                    or "clash"
                    or "defeat"
                    or "win"
                    or "victory"
                    or "loss"
                    or "defeated"
                    or "beaten"
                    or "game"
                    or "tie",
            "for" => text.Span(run.From - 2)
                is "scored"
                    or "played"
                    or "playing"
                    or "play"
                    or "plays"
                    or "signed"
                    or "appearances"
                    or "caps"
                    or "debut"
                    or "goals",
            "join" or "joined" or "joining" or "sign" or "leave" or "left" => !NameLists.Countries.Has(text.Between(run.From, run.To)),
            "from" => text.Span(run.From - 2) is "interest" or "signed" or "transfer" or "loan",
            _ => false,
        };
    }

    /// <summary>"3-0".</summary>
    private static bool IsScore(NameText text, int at) =>
        IsNumber(text, at) && text.Span(at + 1) is "-" or "–" && IsNumber(text, at + 2) && text.Glued(at + 1);

    private static bool IsNumber(NameText text, int at) => text.Span(at) is { Length: 1 or 2 } number && char.IsAsciiDigit(number[0]);
}
