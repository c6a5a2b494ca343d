using System.Xml;

namespace Summarizer.Articles;

/// <summary>WordprocessingML by local names: its transitional and its strict namespaces say the same.</summary>
internal static class WordXml
{
    public static string? Attribute(XmlReader reader, string name)
    {
        string? value = null;
        while (reader.MoveToNextAttribute())
        {
            if (reader.LocalName == name)
            {
                value = reader.Value;
                break;
            }
        }

        reader.MoveToElement();
        return value;
    }

    /// <summary>A property such as w:vanish is on unless its value says no.</summary>
    public static bool IsOn(XmlReader reader) => Attribute(reader, "val") is not ("0" or "false" or "off" or "none");

    /// <summary>Passes over the element that the reader stands on, children and all.</summary>
    public static void Skip(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        var depth = reader.Depth;
        while (XmlBounds.Next(reader) && reader.Depth > depth) { }
    }
}
