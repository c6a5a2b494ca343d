namespace Summarizer.Language;

/// <summary>Finds who is quoted saying what.</summary>
public static class QuotationFinder
{
    /// <param name="paragraphs">The ranges of consecutive paragraphs: a quotation may go on over several.</param>
    public static IReadOnlyList<Quotation> Find(string text, IReadOnlyList<TextRange> paragraphs, string language) => [];
}
