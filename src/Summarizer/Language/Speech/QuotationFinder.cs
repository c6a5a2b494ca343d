namespace Summarizer.Language.Speech;

/// <summary>Finds who is quoted saying what.</summary>
public static class QuotationFinder
{
    /// <summary>The same where nobody can cut it short.</summary>
    public static IReadOnlyList<Quotation> Find(string text, IReadOnlyList<TextRange> paragraphs, string language) =>
        Find(text, paragraphs, language, CancellationToken.None);

    /// <param name="paragraphs">The ranges of consecutive paragraphs: a quotation may go on over several.</param>
    /// <returns>In the order of the text. Words between marks that are neither speech nor attributed (titles, single words) are left out.</returns>
    public static IReadOnlyList<Quotation> Find(
        string text,
        IReadOnlyList<TextRange> paragraphs,
        string language,
        CancellationToken cancellationToken
    )
    {
        var found = new List<Quotation>();
        var memory = new SpeakerMemory();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var before = found.Count;
            var paragraph = new SpeechParagraph(text, paragraphs[i], QuoteSpans.Find(text, paragraphs[i]), language);
            var attributions = memory.Enter(paragraph, AttributionReader.Read(paragraph, language));
            DirectSpeech.Add(paragraph, attributions, memory, found);
            IndirectSpeech.Add(paragraph, attributions, found, before);
            memory.Leave(paragraph, attributions);
        }

        if (InterviewTurns.Answers(text, paragraphs, language) is { Count: > 0 } answers)
        {
            // What is quoted within an answer is the answer's own.
            found.RemoveAll(quotation =>
                quotation.Direct
                && Sorted.FirstFrom(answers, quotation.Range.End, static answer => answer.Range.End) is var at
                && at < answers.Count
                && answers[at].Range.Contains(quotation.Range)
            );
            found.AddRange(answers);
        }

        found.Sort((a, b) => a.Range.Start.CompareTo(b.Range.Start));
        return found;
    }
}
