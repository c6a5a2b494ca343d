using Summarizer.Language.Words;

namespace Summarizer.Language.Speech;

/// <summary>Reported clauses without marks: "Khan said that prices would fall", "prices would fall, Khan said", "according to Khan".</summary>
internal static class IndirectSpeech
{
    private const int FewestWords = 4;

    /// <summary>The word that joins a reported clause to its verb, by language.</summary>
    private static readonly Dictionary<string, string> Joins = WordList
        .Table("Language/Speech/that.tsv")
        .ToDictionary(pair => pair.Key, pair => $" {pair.Value} ");

    /// <param name="first">Where in <paramref name="found"/> the paragraph's own begin.</param>
    public static void Add(SpeechParagraph paragraph, List<Attribution> attributions, List<Quotation> found, int first)
    {
        foreach (var attribution in attributions)
        {
            var sentence = paragraph.SentenceAt(attribution.Range.Start);
            var clause = attribution.Speaker is null
                ? null
                : After(paragraph, attribution, sentence) ?? Before(paragraph, attribution, sentence);
            if (
                clause is { } range
                && found.FindIndex(first, quotation => quotation.Range.Overlaps(range)) < 0
                && !paragraph.Spans.Any(span => span.Outer.Overlaps(range))
            )
            {
                found.Add(new Quotation(range, sentence, range.Of(paragraph.Text), attribution.Speaker, Direct: false));
            }
        }
    }

    /// <summary>"said (that) …": to the end of the sentence.</summary>
    private static TextRange? After(SpeechParagraph paragraph, Attribution attribution, TextRange sentence)
    {
        if (attribution.Clause is { } clause)
        {
            return Clause(paragraph, clause, sentence.End);
        }

        if (attribution.Inverted && !attribution.According)
        {
            return null;
        }

        if (attribution.According)
        {
            // "According to Khan, prices …"
            var comma = paragraph.Text.IndexOfAny(
                [',', '،'],
                attribution.Range.End,
                Math.Max(0, Math.Min(sentence.End, attribution.Range.End + 40) - attribution.Range.End)
            );
            return attribution.Range.Start - sentence.Start <= 2 && comma > 0 ? Clause(paragraph, comma + 1, sentence.End) : null;
        }

        var start = attribution.Range.End;
        if (start >= sentence.End)
        {
            return null;
        }

        var joins = Joins.GetValueOrDefault(paragraph.Language, " that ");
        var that = paragraph.Text.AsSpan(start, Math.Min(80, sentence.End - start)).IndexOf(joins);
        var verb = paragraph.Span(attribution.Verb);
        var speaks =
            verb
            is not (
                "called"
                or "calls"
                or "described"
                or "describes"
                or "hailed"
                or "slammed"
                or "blasted"
                or "praised"
                or "condemned"
                or "accused"
                or "blamed"
                or "branded"
                or "dubbed"
                or "read"
                or "reads"
                or "began"
                or "went"
                or "offered"
                or "asked"
                or "criticised"
                or "criticized"
                or "cried"
                or "continued"
                or "posted"
            );
        if (!speaks || (that < 0 && !IsPlain(verb)))
        {
            return null;
        }

        var first = that is >= 0 and <= 60 ? start + that + joins.Length : start;
        return paragraph.Text.AsSpan(first, sentence.End - first).TrimStart() is [',' or '.' or ':' or '"' or '“', ..]
            ? null
            : Clause(paragraph, first, sentence.End);
    }

    /// <summary>"…, Khan said", "…, according to Khan": from the beginning of the sentence.</summary>
    private static TextRange? Before(SpeechParagraph paragraph, Attribution attribution, TextRange sentence)
    {
        if (
            !attribution.According
            && !(IsPlain(paragraph.Span(attribution.Verb)) || paragraph.Span(attribution.Verb) is "told" or "wrote" or "reported")
        )
        {
            return null;
        }

        var end = attribution.Range.Start;
        var text = paragraph.Text.AsSpan(sentence.Start, end - sentence.Start).TrimEnd();
        return text.EndsWith(",") || attribution.According
            ? Clause(paragraph, sentence.Start, sentence.Start + text.TrimEnd(",،").Length)
            : null;
    }

    /// <summary>Verbs that take a clause without "that".</summary>
    private static bool IsPlain(ReadOnlySpan<char> verb) =>
        verb
            is "said"
                or "says"
                or "say"
                or "added"
                or "adds"
                or "insisted"
                or "claimed"
                or "claims"
                or "believes"
                or "thinks"
                or "argued"
                or "admitted"
                or "noted"
                or "stressed"
                or "explained"
                or "alleged"
                or "suggested"
                or "confirmed"
                or "denied"
                or "warned"
                or "predicted"
                or "announced";

    private static TextRange? Clause(SpeechParagraph paragraph, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(paragraph.Text[from]))
        {
            from++;
        }

        while (to > from && (char.IsWhiteSpace(paragraph.Text[to - 1]) || paragraph.Text[to - 1] is '.' or ','))
        {
            to--;
        }

        return to > from && paragraph.Text.AsSpan(from, to - from).Count(' ') >= FewestWords - 1 ? new TextRange(from, to) : null;
    }
}
