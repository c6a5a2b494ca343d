using System.Runtime.CompilerServices;

namespace Summarizer.Language.Names;

/// <summary>
/// All names of a text. What a single word names is often told elsewhere in the text ("Khan" by "Imran Khan"), so that the text is read as a
/// whole, once, whatever stretch of it is asked about.
/// </summary>
internal sealed class NameAnalysis
{
    private static readonly ConditionalWeakTable<string, NameAnalysis> Known = [];

    private NameAnalysis(string text, string language)
    {
        Text = new NameText(text);
        if (language == "ar")
        {
            Mentions = [.. TitledNames.Find(text)];
            return;
        }

        var capitalsTell = language is not ("de" or "lb");
        var runs = RunReader
            .Read(Text)
            .Select(run => Complete(run with { Kind = NameClassifier.Classify(Text, run, capitalsTell) }))
            .ToList();
        var decided = SingleNames.Decide(Text, runs, capitalsTell).ToList();
        Mentions = [.. (language == "en" ? TeamNames.Decide(Text, decided) : decided).Where(run => run.Kind is not null).Select(Mention)];
    }

    public NameText Text { get; }

    /// <summary>In the order of the text.</summary>
    public NameMention[] Mentions { get; }

    public NameMention[] Within(TextRange range)
    {
        var from = Sorted.FirstFrom(Mentions, range.Start, static mention => mention.Range.Start);
        var to = from;
        while (to < Mentions.Length && Mentions[to].Range.End <= range.End)
        {
            to++;
        }

        return Mentions[from..to];
    }

    public static NameAnalysis Of(string text, string language) => Known.GetValue(text, key => new NameAnalysis(key, language));

    private NameRun Complete(NameRun run)
    {
        if (run.Kind != NameKind.Person)
        {
            return run;
        }

        var found = run.Role is not null
            ? ((string, string?)?)(run.Role, run.Organization)
            : RoleReader.Before(Text, run.From) ?? RoleReader.After(Text, run.To);
        return found is var (role, organization) ? run with { Role = role, Organization = organization } : run;
    }

    private NameMention Mention(NameRun run)
    {
        var range = new TextRange(Text.Tokens[run.From].Start, Text.Tokens[run.To].End);
        return new NameMention(range, range.Of(Text.Text), run.Kind!.Value, run.Role, run.Organization);
    }
}
