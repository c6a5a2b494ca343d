namespace Summarizer.Language;

/// <summary>Who spoke or was spoken of last: what "he said" and a quotation that goes on are resolved by.</summary>
internal sealed class SpeakerMemory
{
    /// <summary>How many sentences before a pronoun's own, quotations aside, its person is looked for.</summary>
    private const int Farthest = 3;

    private readonly Genders genders = new();
    private readonly List<(int Position, string Speaker)> spoken = [];
    private string? lastSpeaker;
    private string? lastPerson;
    private string? spokeHere;
    private string? lastHuman;

    /// <summary>Whether the paragraph before left its quotation open, so that the next goes on with it.</summary>
    public bool GoesOn { get; private set; }

    /// <summary>Whether the paragraph before ended in speech.</summary>
    public bool EndedInSpeech { get; private set; }

    public string? LastSpeaker => lastSpeaker;

    public void Enter(SpeechParagraph paragraph)
    {
        spoken.Clear();
        foreach (var name in paragraph.Names)
        {
            if (name.Kind == NameKind.Person)
            {
                genders.Note(paragraph.Text, name);
            }
        }
    }

    /// <summary>A pronoun's person: whoever speaks in its sentence or in those before, else the first person of these, else whoever spoke or was named last.</summary>
    public Attribution Resolve(SpeechParagraph paragraph, Attribution attribution)
    {
        if (attribution.Pronoun is not { } pronoun)
        {
            Note(paragraph, attribution);
            return attribution;
        }

        var rest = paragraph.Text.AsSpan(pronoun);
        if (rest is ['I' or 'i', 't', ' ', ..])
        {
            return attribution with { Speaker = spokeHere ?? lastSpeaker };
        }

        if (rest is ['I', ' ', ..] or ['W', 'e', ' ', ..] or ['w', 'e', ' ', ..])
        {
            return attribution;
        }

        var gender = rest is ['H' or 'h', 'e', ' ', ..] ? "he" : rest is ['S' or 's', 'h', 'e', ' ', ..] ? "she" : null;
        var speaker = Again(paragraph, attribution.Verb, gender) ?? Near(paragraph, pronoun, gender) ?? (lastHuman is not null && genders.Fits(lastHuman, gender) ? lastHuman : null)
            ?? paragraph.Names.LastOrDefault(name => IsCandidate(paragraph, name, pronoun, gender))?.Text ?? lastHuman ?? lastPerson;
        (spokeHere, lastHuman) = (speaker, speaker ?? lastHuman);
        if (speaker is not null)
        {
            spoken.Add((attribution.Range.Start, speaker));
        }

        return attribution with { Speaker = speaker };
    }

    /// <summary>Who adds something is who spoke before: in "Reed said Vale claimed it", Reed.</summary>
    private string? Again(SpeechParagraph paragraph, int verb, string? gender)
    {
        if (gender is null || spoken.Count == 0 || paragraph.Span(verb) is not ("added" or "adds"))
        {
            return null;
        }

        var sentence = paragraph.SentenceAt(spoken[^1].Position);
        foreach (var (position, speaker) in spoken)
        {
            if (sentence.Contains(position) && genders.Fits(speaker, gender))
            {
                return speaker;
            }
        }

        return null;
    }

    private string? Near(SpeechParagraph paragraph, int pronoun, string? gender)
    {
        var left = Farthest + 1;
        for (var i = paragraph.Sentences.Count - 1; i >= 0 && left > 0; i--)
        {
            var sentence = paragraph.Sentences[i];
            if (sentence.Start > pronoun || paragraph.IsInQuote(sentence))
            {
                continue;
            }

            left--;
            if (In(paragraph, sentence, pronoun, gender) is { } person)
            {
                return person;
            }
        }

        return null;
    }

    private string? In(SpeechParagraph paragraph, TextRange sentence, int pronoun, string? gender)
    {
        foreach (var (position, speaker) in spoken)
        {
            if (sentence.Contains(position) && position < pronoun && genders.Fits(speaker, gender))
            {
                return speaker;
            }
        }

        if (Introduced(paragraph, sentence, pronoun) is { } introduced)
        {
            return introduced;
        }

        NameMention? owner = null;
        foreach (var name in paragraph.Names)
        {
            if (!sentence.Contains(name.Range) || !IsCandidate(paragraph, name, pronoun, gender))
            {
                continue;
            }

            if (!IsOwner(paragraph.Text, name))
            {
                return name.Text;
            }

            owner ??= name;
        }

        return owner?.Text;
    }

    /// <summary>"One fan, who lives in Elm, was going home. He said": the person that a sentence begins with and has no name for.</summary>
    private static string? Introduced(SpeechParagraph paragraph, TextRange sentence, int pronoun)
    {
        var text = paragraph.Text.AsSpan(sentence.Start, sentence.Length);
        var comma = text.IndexOf(',');
        return comma > 0 && sentence.Start + comma < pronoun && text[comma..].StartsWith(", who ") && (text.StartsWith("One ") || text.StartsWith("A ") || text.StartsWith("An ") || text.StartsWith("Another "))
            && text[..comma].Count(' ') <= 5 && !paragraph.Names.Any(name => name.Kind == NameKind.Person && name.Range.End == sentence.Start + comma) ? text[..comma].ToString() : null;
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
            spoken.Add((attribution.Range.Start, attribution.Speaker!));
        }
        else if (attribution is { VerbFirst: true, Speaker: { } first })
        {
            lastHuman = first;
            spoken.Add((attribution.Range.Start, first));
        }
        else if (attribution is { Unlisted: true, Named: false, Speaker: { } unlisted } && !unlisted.EndsWith('s'))
        {
            lastHuman = unlisted;
            spoken.Add((attribution.Range.Start, unlisted));
        }
        else if (attribution is { Named: false, Speaker: { } described } && Speakers.IsPerson(described))
        {
            spoken.Add((attribution.Range.Start, described));
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

    private bool IsCandidate(SpeechParagraph paragraph, NameMention name, int pronoun, string? gender) =>
        name.Range.End <= pronoun && IsPerson(paragraph, name) && genders.Fits(paragraph.Text, name, gender);

    /// <summary>"Vale's lawyer": the lawyer is spoken of.</summary>
    private static bool IsOwner(string text, NameMention name) => name.Range.End + 1 < text.Length && text[name.Range.End] is '\'' or '’';

    private static bool IsPerson(SpeechParagraph paragraph, NameMention name) => name.Kind == NameKind.Person && !paragraph.IsInQuote(name.Range);
}
