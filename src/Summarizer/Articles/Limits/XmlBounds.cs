using System.Xml;

namespace Summarizer.Articles;

/// <summary>Reads XML that anybody may have made: no document type, nothing fetched, bounded in nesting, never as a tree.</summary>
internal static class XmlBounds
{
    public const int Depth = 256;

    public static XmlReader Open(Stream stream) =>
        XmlReader.Create(
            stream,
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
            }
        );

    /// <exception cref="LimitException">The elements are nested too deep.</exception>
    public static bool Next(XmlReader reader)
    {
        var more = reader.Read();
        return reader.Depth <= Depth ? more : throw new LimitException($"the elements of a part are nested more than {Depth} deep");
    }
}
