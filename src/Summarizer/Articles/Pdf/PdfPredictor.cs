using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Summarizer.Articles;

/// <summary>A predictor keeps two rows of the width that the file claims.</summary>
internal static class PdfPredictor
{
    public static void Check(DictionaryToken streamDictionary, int filterIndex, PdfBudget budget, int longestRow)
    {
        var parameters = DecodeParameterResolver.GetFilterParameters(streamDictionary, filterIndex);
        if (parameters.Data.TryGetValue("Columns", out var columns) && columns is NumericToken { Double: > 0 } number)
        {
            budget.Check((long)Math.Min(number.Double, long.MaxValue / 2), longestRow, "columns in a stream");
        }

        if (parameters.Data.TryGetValue("BitsPerComponent", out var bits) && bits is NumericToken depth)
        {
            budget.Check((long)Math.Min(depth.Double, int.MaxValue), 32, "bits in a sample");
        }
    }
}
