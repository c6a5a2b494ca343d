using Summarizer.Language.Names;
using Summarizer.Language.Words;

namespace Summarizer.Language.Speech;

/// <summary>The answers of an interview in turns, labelled ("Q: … A: …") or not: speech without quotation marks, of the person whom the text before it is about.</summary>
internal static class InterviewTurns
{
    /// <summary>A lone "A:" is something else.</summary>
    private const int FewestTurns = 2;
    private const int LongestLabel = 10;

    private static readonly ILookup<string, string> Labels = WordList
        .Pairs("Language/Speech/turns.tsv")
        .ToLookup(pair => pair.Word, pair => pair.Kind);

    /// <summary>"Q", "Answer": what stands before a turn's colon.</summary>
    public static bool IsLabel(ReadOnlySpan<char> word) => word.Length <= LongestLabel && Labels.Contains(word.ToString());

    public static IReadOnlyList<Quotation> Answers(string text, IReadOnlyList<TextRange> paragraphs, string language)
    {
        var kinds = paragraphs.Select(paragraph => Label(text, paragraph)).ToList();
        var first = kinds.FindIndex(label => label.Kind == "question");
        if (
            first < 0
            || kinds.Count(label => label.Kind == "question") < FewestTurns
            || kinds.Count(label => label.Kind == "answer") < FewestTurns
            || Interviewee(text, paragraphs[first].Start, language) is not { } speaker
        )
        {
            return AskedAnswers.Find(text, paragraphs, before => Interviewee(text, before, language));
        }

        var answers = new List<Quotation>();
        var last = kinds.FindLastIndex(label => label.Kind == "question");
        for (var i = first; i < paragraphs.Count; i++)
        {
            // What has no label goes on with the answer, as long as another question follows: after the last one comes the article's foot.
            var goesOn = kinds[i].Kind is null && answers.Count > 0 && answers[^1].Range.End == paragraphs[i - 1].End && i < last;
            if (kinds[i].Kind == "answer" || goesOn)
            {
                var range = new TextRange(kinds[i].Start, paragraphs[i].End);
                answers.Add(new Quotation(range, paragraphs[i], range.Of(text), speaker, Direct: true) { Unmarked = true });
            }
        }

        return answers;
    }

    private static (string? Kind, int Start) Label(string text, TextRange paragraph)
    {
        var colon = text.AsSpan(paragraph.Start, Math.Min(LongestLabel + 1, paragraph.Length)).IndexOf(':');
        var kind = colon > 0 ? Labels[text.Substring(paragraph.Start, colon)].FirstOrDefault() : null;
        var start = paragraph.Start + (kind is null ? 0 : colon + 1);
        while (start < paragraph.End && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return (kind, start);
    }

    /// <summary>Whoever is named most often before the first question, the earliest of equals.</summary>
    private static string? Interviewee(string text, int before, string language) =>
        NameResolver
            .Resolve(text, new TextRange(0, text.Length), language)
            .Where(entity => entity.Kind == NameKind.Person)
            .Select(entity => (entity.Name, Count: entity.Mentions.Count(mention => mention.Range.End <= before)))
            .Where(entity => entity.Count > 0)
            .OrderByDescending(entity => entity.Count)
            .FirstOrDefault()
            .Name;
}
