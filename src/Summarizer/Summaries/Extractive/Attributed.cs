using Summarizer.Language;

namespace Summarizer.Summaries.Extractive;

/// <summary>"“It rained,” he said" tells who without what came before.</summary>
internal static class Attributed
{
    /// <summary>The pronoun right after a quotation, the person whom it stands for, and the sentence before that names that person; null where there is none.</summary>
    public static (TextRange Pronoun, string Name, string Naming)? Speaker(ArticleReport report, int index, TextRange claim)
    {
        var sentence = report.Sentences[index];
        foreach (var quotation in sentence.Quotations)
        {
            if (!quotation.Direct || quotation.Speaker is not { } speaker || !report.Names.Any(name => name.Kind == NameKind.Person && name.Text == speaker))
            {
                continue;
            }

            var after = sentence.Tokens.FirstOrDefault(token => token.IsWord && token.Start >= quotation.Range.End);
            if (after.IsWord && claim.Contains(after.Range) && after.Start - quotation.Range.End <= 4 && after.Span(report.Text) is "he" or "she")
            {
                var naming = Enumerable.Range(0, index).Reverse().FirstOrDefault(before => report.Sentences[before].Names.Any(name => name.Text == speaker), -1);
                return naming < 0 ? null : (after.Range, speaker, report.Sentences[naming].Range.Of(report.Text));
            }
        }

        return null;
    }
}
