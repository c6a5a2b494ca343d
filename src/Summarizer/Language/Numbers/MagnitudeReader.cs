namespace Summarizer.Language.Numbers;

/// <summary>"bn", "k", "m" after digits. A glued "m" is a million, but metres before "race" or "long".</summary>
internal static class MagnitudeReader
{
    public static (decimal Factor, int Next) After(NumberScan scan, int at, bool money)
    {
        if (!scan.IsWord(at) || !scan.Tokens[at - 1].IsNumber || Units.Magnitude(scan.Span(at)) is not { } factor)
        {
            return (1, at);
        }

        var word = scan.Span(at);
        var glued = scan.Glued(at);
        var fits = word switch
        {
            "m" => glued && (money || !IsLength(scan, at + 1)) || (money && !glued),
            "M" or "K" or "B" or "T" or "k" or "b" or "t" => glued,
            _ => word.Length > 1,
        };
        return fits ? (factor, at + 1) : (1, at);
    }

    private static bool IsLength(NumberScan scan, int at) =>
        scan.Span(at)
            is "race"
                or "sprint"
                or "hurdles"
                or "freestyle"
                or "butterfly"
                or "relay"
                or "final"
                or "long"
                or "high"
                or "tall"
                or "deep"
                or "wide"
                or "away"
                or "above"
                or "below"
                or "from"
                or "world"
                or "champion"
                or "breaststroke"
                or "backstroke"
                or "dash";
}
