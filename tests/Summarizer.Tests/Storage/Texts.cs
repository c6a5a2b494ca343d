namespace Summarizer.Tests.Storage;

/// <summary>Two invented uploads of one story: the second corrects the first.</summary>
internal static class Texts
{
    public const string Bridge = """
        Lendmoor approves harbour bridge

        LENDMOOR: The town council of Lendmoor approved the harbour bridge on Tuesday by 14 votes to 3, ending a dispute of nine years.

        Mayor Tilda Wrenfield said the crossing would open in 2031 and cost about 48 million crowns. "Nobody in this town will have to wait for a ferry again," Wrenfield said.

        Residents of Cask Row have promised to appeal against the decision before the end of the month. They fear that traffic through the old quarter will double.
        """;

    public const string Corrected = """
        Lendmoor approves harbour bridge

        LENDMOOR: The town council of Lendmoor approved the harbour bridge on Tuesday by 13 votes to 4, ending a dispute of nine years.

        Mayor Tilda Wrenfield said the crossing would open in 2032 and cost about 52 million crowns. "Nobody in this town will have to wait for a ferry again," Wrenfield said.

        Residents of Cask Row have promised to appeal against the decision before the end of the month. They fear that traffic through the old quarter will double.
        """;
}
