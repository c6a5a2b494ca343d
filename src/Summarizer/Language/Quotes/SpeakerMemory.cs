namespace Summarizer.Language;

/// <summary>Who spoke or was spoken of last: what "he said" and a quotation that goes on are resolved by.</summary>
internal sealed class SpeakerMemory
{
    private string? lastSpeaker;
    private string? lastPerson;
    private string? spokeHere;
    private string? lastHuman;

    /// <summary>Whether the paragraph before left its quotation open, so that the next goes on with it.</summary>
    public bool GoesOn { get; private set; }

    /// <summary>Whether the paragraph before ended in speech.</summary>
    public bool EndedInSpeech { get; private set; }

    public string? LastSpeaker => lastSpeaker;

    /// <summary>A pronoun's person: the first of its own sentence before it, else the first of the sentence before, else whoever spoke or was named last.</summary>
    public Attribution Resolve(SpeechParagraph paragraph, Attribution attribution)
    {
        if (attribution.Pronoun is not { } pronoun)
        {
            Note(paragraph, attribution);
            return attribution;
        }

        if (paragraph.Text.AsSpan(pronoun) is ['I' or 'i', 't', ' ', ..])
        {
            return attribution with { Speaker = spokeHere ?? lastSpeaker };
        }

        if (paragraph.Text.AsSpan(pronoun) is ['I', ' ', ..] or ['W', 'e', ' ', ..] or ['w', 'e', ' ', ..])
        {
            return attribution;
        }

        var person = paragraph.Sentences.Where(sentence => sentence.Start <= pronoun).Reverse().Take(2)
            .Select(sentence => paragraph.Names.FirstOrDefault(name => IsPerson(paragraph, name) && sentence.Contains(name.Range) && name.Range.End <= pronoun))
            .FirstOrDefault(name => name is not null);
        var earlier = paragraph.Names.LastOrDefault(name => IsPerson(paragraph, name) && name.Range.End <= pronoun);
        var speaker = person?.Text ?? (spokeHere is null ? earlier?.Text : null) ?? lastHuman ?? earlier?.Text ?? lastPerson;
        (spokeHere, lastHuman) = (speaker, speaker ?? lastHuman);
        return attribution with { Speaker = speaker };
    }

    private void Note(SpeechParagraph paragraph, Attribution attribution)
    {
        if (attribution.According)
        {
            return;
        }

        spokeHere = attribution.Speaker;
        if (attribution.Named && paragraph.Names.Any(name => name.Kind == NameKind.Person && name.Text == attribution.Speaker))
        {
            lastHuman = attribution.Speaker;
        }
    }

    public void Leave(SpeechParagraph paragraph, IReadOnlyList<Attribution> attributions)
    {
        GoesOn = paragraph.Spans.Count > 0 && paragraph.Spans[^1].Open;
        var last = attributions.Where(attribution => attribution.Speaker is not null && !attribution.According).LastOrDefault();
        EndedInSpeech = GoesOn || last is not null || (paragraph.Spans.Count > 0 && paragraph.Range.End - paragraph.Spans[^1].Outer.End <= 2);
        lastSpeaker = last?.Speaker ?? (EndedInSpeech ? lastSpeaker : null);
        lastPerson = paragraph.Names.FirstOrDefault(name => IsPerson(paragraph, name))?.Text ?? lastPerson;
        spokeHere = null;
    }

    private static bool IsPerson(SpeechParagraph paragraph, NameMention name) => name.Kind == NameKind.Person && !IsInQuote(paragraph, name);

    private static bool IsInQuote(SpeechParagraph paragraph, NameMention name) => paragraph.Spans.Any(span => span.Outer.Contains(name.Range));
}
