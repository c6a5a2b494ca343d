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
        var look = new WordLook();
        while (XmlBounds.Next(reader))
        {
            if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "style" && id is not null)
            {
                read.styles.TryAdd(id, new WordStyle(name ?? id, basedOn, look));
                id = null;
            }
            else if (reader.NodeType == XmlNodeType.Element)
            {
                switch (reader.LocalName)
                {
                    case "style":
                        (id, name, basedOn, look) = (WordXml.Attribute(reader, "styleId"), null, null, new WordLook());
                        break;
                    case "name":
                        name ??= WordXml.Attribute(reader, "val");
                        break;
                    case "basedOn":
                        basedOn = WordXml.Attribute(reader, "val");
                        break;
                    default:
                        look.Take(reader);
                        break;
                }
            }
        }

        return read;
    }

    /// <summary>How the text of a style looks, what it is based on included.</summary>
    public WordLook LookOf(string? id)
    {
        var look = new WordLook();
        for (var i = 0; i < DeepestBase && id is not null && styles.TryGetValue(id, out var style); i++)
        {
            (look, id) = (look.Over(style.Look), style.BasedOn);
        }

        return look;
    }

    public WordKind KindOf(string? id)
    {
        for (var i = 0; i < DeepestBase && id is not null; i++)
        {
            var style = styles.GetValueOrDefault(id) ?? new WordStyle(id, null, default);
            if (style.Kind != WordKind.Text)
            {
                return style.Kind;
            }

            id = style.BasedOn;
        }

        return WordKind.Text;
    }
}
