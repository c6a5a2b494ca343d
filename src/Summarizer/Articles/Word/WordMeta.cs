using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Summarizer.Articles;

/// <summary>A Word document's core properties; broken ones cost the article nothing. Its day is left out: files are saved anew on any day.</summary>
internal static class WordMeta
{
    public static DocumentMeta Of(WordprocessingDocument document)
    {
        try
        {
            var properties = document.PackageProperties;
            return new DocumentMeta
            {
                Title = properties.Title,
                Author = properties.Creator,
                Language = properties.Language,
            };
        }
        catch (Exception broken) when (broken is XmlException or FormatException or InvalidOperationException or IOException)
        {
            return new DocumentMeta();
        }
    }
}
