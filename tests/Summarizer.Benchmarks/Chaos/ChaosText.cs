using System.Globalization;

namespace Summarizer.Benchmarks.Chaos;

/// <summary>Reports written to one template, each of another event: what tells them apart is names, places and figures.</summary>
internal static class ChaosText
{
    private static readonly string[] Onsets = ["B", "Br", "C", "D", "F", "G", "H", "K", "L", "M", "N", "P", "R", "S", "T", "V"];
    private static readonly string[] Middles = ["an", "el", "or", "um", "ar", "en", "il", "od", "is", "eth"];
    private static readonly string[] Ends = ["mouth", "field", "wick", "stead", "dale", "holm", "mere", "ford", "combe", "thorpe"];

    /// <param name="number">Of the event; no two share a place and a figure.</param>
    /// <param name="revision">Of the report: a later one corrects a figure.</param>
    public static string Of(int number, int revision)
    {
        var place = Onsets[number % 16] + Middles[number / 16 % 10] + Ends[number / 160 % 10];
        var mayor = Onsets[(number + 5) % 16] + Middles[(number / 16 + 3) % 10] + "son";
        var (cost, votes, year) = (2 + (number % 90) + (revision * 0.5), 11 + (number % 37), 2031 + (number % 9));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {place} council approves bridge number {number}

            {place.ToUpperInvariant()}: The town council of {place} approved bridge number {number} over the harbour on Tuesday by {votes} votes to 3, ending a dispute of nine years.

            Mayor Tilda {mayor} said the crossing would open in {year} and cost about {cost:0.0} million crowns. "Nobody in {place} will have to wait for a ferry again," {mayor} said.

            Residents of Cask Row in {place} have promised to appeal against the decision before the end of the month. They fear that traffic through the old quarter will double.

            The firm Halvard Lines of {place} had asked for a larger berth beside bridge number {number}. The council refused, citing the cost.
            """
        );
    }
}
