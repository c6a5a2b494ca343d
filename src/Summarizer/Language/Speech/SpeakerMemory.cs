using Summarizer.Language.Names;

namespace Summarizer.Language.Speech;

/// <summary>Who spoke or was spoken of last: what "he said" and a quotation that goes on are resolved by.</summary>
internal sealed class SpeakerMemory
{
    private readonly PersonFocus focus = new();
    private string? lastSpeaker;
    private string? lastGroup;
    private string? lastHuman;
    private int groupAt;

    /// <summary>Whether the paragraph before left its quotation open, so that the next goes on with it.</summary>
    public bool GoesOn { get; private set; }

    /// <summary>Whether the paragraph before ended in speech.</summary>
    public bool EndedInSpeech { get; private set; }

    public string? LastSpeaker => lastSpeaker;

    public PersonFocus Focus => focus;

    /// <summary>Takes note of a paragraph's people, and finds whom its speaking pronouns mean.</summary>
    public List<Attribution> Enter(SpeechParagraph paragraph, List<Attribution> attributions)
    {
        focus.Read(paragraph, attributions);
        return attributions.ConvertAll(attribution => Resolve(paragraph, attribution));
    }

    private Attribution Resolve(SpeechParagraph paragraph, Attribution attribution)
    {
        if (attribution.Pronoun is not { } pronoun)
        {
            Note(paragraph, attribution);
            return attribution;
        }

        var rest = paragraph.Text.AsSpan(pronoun);
        if (rest is ['I', ' ', ..] or ['W' or 'w', 'e', ' ', ..])
        {
            return attribution;
        }

        if (rest is ['I' or 'i', 't', ' ', ..] or ['T' or 't', 'h', 'e', 'y', ' ', ..])
        {
            return attribution with
            {
                Speaker =
                    rest is not ['I' or 'i', ..] && focus.Pair(pronoun) is { } pair && (lastGroup is null || pair.Position > groupAt)
                        ? pair.Names
                        : lastGroup ?? lastSpeaker,
            };
        }

        lastHuman = focus.Of(pronoun) ?? lastHuman;
        return attribution with
        {
            Speaker = rest is ['H' or 'h', 'e', ' ', ..] or ['S' or 's', 'h', 'e', ' ', ..] ? focus.Of(pronoun) : lastHuman,
        };
    }

    private void Note(SpeechParagraph paragraph, Attribution attribution)
    {
        if (
            attribution is { VerbFirst: true, According: false }
            || (attribution.Named && paragraph.Names.Any(name => name.Kind == NameKind.Person && name.Text == attribution.Speaker))
        )
        {
            lastHuman = attribution.Speaker ?? lastHuman;
        }
        else if (!(attribution.Unlisted || attribution.Speaker is null || PersonNouns.Has(attribution.Speaker)))
        {
            (lastGroup, groupAt) = (attribution.Speaker, attribution.Range.Start);
        }
    }

    public void Leave(SpeechParagraph paragraph, IReadOnlyList<Attribution> attributions)
    {
        GoesOn = paragraph.Spans.Count > 0 && paragraph.Spans[^1].Open;
        var last = attributions.Where(attribution => attribution.Speaker is not null && !attribution.According).LastOrDefault();
        EndedInSpeech =
            GoesOn || last is not null || (paragraph.Spans.Count > 0 && paragraph.Range.End - paragraph.Spans[^1].Outer.End <= 2);
        lastSpeaker = last?.Speaker ?? (EndedInSpeech ? lastSpeaker : null);
    }
}
