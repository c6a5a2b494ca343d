namespace Summarizer.Language;

/// <summary>Attributions that are told by where they stand beside a quotation.</summary>
internal static class PlacedAttribution
{
    /// <summary>"…," Khan smiled: a quotation that ends with a comma, somebody, and any verb.</summary>
    public static Attribution? AfterComma(SpeechParagraph paragraph, int verb)
    {
        var last = verb - 1;
        if (last < 1 || !char.IsLower(paragraph.Span(verb)[0]) || !(paragraph.Name(last) is { Kind: NameKind.Person } || paragraph.Is(last, "he") || paragraph.Is(last, "she")))
        {
            return null;
        }

        var first = last;
        while (first > 0 && paragraph.Name(first) is { } name && paragraph.Name(first - 1) == name)
        {
            first--;
        }

        return paragraph.SpanBefore(paragraph.Tokens[first].Start) is { Inner.Length: > 0 } span && paragraph.Text[span.Inner.End - 1] == ','
            && paragraph.Span(verb) is not ("and" or "or" or "of" or "in" or "on" or "at" or "with" or "from" or "for") ? AttributionReader.Make(paragraph, first, last, verb, inverted: false) : null;
    }

    /// <summary>"Added Ann Vale: “…”": the verb begins the sentence, a name and a colon follow.</summary>
    public static Attribution? Leading(SpeechParagraph paragraph, int verb)
    {
        if (!char.IsUpper(paragraph.Span(verb)[0]) || paragraph.Name(verb + 1) is not { Kind: NameKind.Person } name || paragraph.Name(verb) is not null)
        {
            return null;
        }

        var last = verb + 1;
        while (paragraph.Name(last + 1) == name)
        {
            last++;
        }

        return paragraph.Is(last + 1, ":") ? AttributionReader.Make(paragraph, verb + 1, last, verb, inverted: false) : null;
    }
}
