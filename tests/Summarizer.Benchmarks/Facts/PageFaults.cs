using System.Text.RegularExpressions;

namespace Summarizer.Benchmarks.Facts;

/// <summary>
/// Finds what should never be told in facts, sentence or paragraph: adverts, service lines, datelines, list numbers, captions. Written apart from the product's own
/// lists and read by eye on real pages; it would rather call too much a fault than too little.
/// </summary>
internal static partial class PageFaults
{
    public static string? Of(string text) =>
        Advert().IsMatch(text) ? "advert"
        : Service().IsMatch(text) ? "service line"
        : Dateline().IsMatch(text) ? "dateline"
        : ListNumber().IsMatch(text) ? "list number"
        : Caption().IsMatch(text) ? "caption"
        : null;

    [GeneratedRegex(
        @"\b(sponsor(ed)? (for|by|content|post)|becom(e|ing) a (sponsor|member|subscriber)|promo code|discount code|affiliate (links?|commission)|free trial|shop (now|here|more)|buy (it |them )?now|add to cart|use code [A-Z0-9]{4,})\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Advert();

    [GeneratedRegex(
        @"(\b(subscribe|sign up|click here|read (more|also|the full)|follow us|newsletters?|all rights reserved|terms of (use|service)|privacy policy|cookies? (policy|settings)|this (article|story|post) (is part of|(was )?(first |originally )?(appeared|published|updated))|leave a comment|share (this|on) |photo(s)? by|download the app|contact us|e-?mail us|register (now|here))\b|https?://|www\.|©|\b\d{1,2}:\d{2} [ap]\.?m\.? \|)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Service();

    [GeneratedRegex(
        @"^(\W*)([A-Z][A-Z'’.-]{2,}( [A-Z][A-Z'’.-]+)*(, [A-Za-z.]+)?)( \([A-Z][^)]{1,20}\))? (—|–|--|-) |^[^.]{2,40}\((AP|Reuters|AFP|dpa|UPI|CNN)\) ?(—|–|--|-)"
    )]
    private static partial Regex Dateline();

    [GeneratedRegex(@"^\W*\d{1,2}[.)] [A-ZÄÖÜ]|^\W*#\d{1,2}\b|^[•·‣*▪] ")]
    private static partial Regex ListNumber();

    [GeneratedRegex(
        @"^(photo|image|picture|pictured|caption|foto|bild|credit)s?( courtesy)?( |:)|\((photo|image|picture|foto)\b|(Getty Images|Shutterstock|AP Photo|/Reuters|/AFP)\W*$|\bpictured (above|below|left|right|here)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Caption();
}
