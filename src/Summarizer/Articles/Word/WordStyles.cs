using System.Xml;

namespace Summarizer.Articles;

/// <summary>The styles of a Word document; a style without a meaning of its own has that of what it is based on.</summary>
internal sealed class WordStyles
{
    private const int DeepestBase = 12;

    private readonly Dictionary<string, WordStyle> styles = new(StringComparer.Ordinal);

    public static WordStyles None { get; } = new();

    public static WordStyles Read(XmlReader reader)
    {
        var read = new WordStyles();
        string? id = null,
            name = null,
            basedOn = null;
        while (XmlBounds.Next(reader))
        {
            if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "style" && id is not null)
            {
                read.styles.TryAdd(id, new WordStyle(name ?? id, basedOn));
                id = null;
            }
            else if (reader.NodeType == XmlNodeType.Element)
            {
                switch (reader.LocalName)
                {
                    case "style":
                        (id, name, basedOn) = (WordXml.Attribute(reader, "styleId"), null, null);
                        break;
                    case "name":
                        name ??= WordXml.Attribute(reader, "val");
                        break;
                    case "basedOn":
                        basedOn = WordXml.Attribute(reader, "val");
                        break;
                }
            }
        }

        return read;
    }

    public WordKind KindOf(string? id)
    {
        for (var i = 0; i < DeepestBase && id is not null; i++)
        {
            var style = styles.GetValueOrDefault(id) ?? new WordStyle(id, null);
            if (style.Kind != WordKind.Text)
            {
                return style.Kind;
            }

            id = style.BasedOn;
        }

        return WordKind.Text;
    }
}
