using System.Globalization;
using System.Xml;

namespace Summarizer.Articles;

/// <summary>What the properties of a run or a style say of how its text is seen; null where they are silent.</summary>
internal record struct WordLook
{
    private const int HalfPoints = 4;

    private bool? vanishes,
        isWhite,
        isTiny,
        isStruck,
        isShaded;

    /// <summary>Above (true) or below the line.</summary>
    public bool? Raised { get; private set; }

    public readonly bool IsHidden(bool onShade) =>
        vanishes == true || isTiny == true || isStruck == true || isWhite == true && isShaded != true && !onShade;

    /// <summary>Takes one property; others are passed over.</summary>
    public void Take(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "vanish":
                vanishes = WordXml.IsOn(reader);
                break;
            case "strike" or "dstrike":
                isStruck = isStruck == true && reader.LocalName is "dstrike" || WordXml.IsOn(reader);
                break;
            case "color":
                isWhite = IsWhite(WordXml.Attribute(reader, "val"));
                break;
            case "sz":
                isTiny = int.TryParse(WordXml.Attribute(reader, "val"), CultureInfo.InvariantCulture, out var size) && size <= HalfPoints;
                break;
            case "shd" or "highlight":
                isShaded = IsShade(reader);
                break;
            case "vertAlign":
                Raised = WordXml.Attribute(reader, "val") switch
                {
                    "superscript" => true,
                    "subscript" => false,
                    _ => null,
                };
                break;
        }
    }

    /// <summary>What the properties leave open is as it is in those beneath.</summary>
    public readonly WordLook Over(WordLook beneath) =>
        new()
        {
            vanishes = vanishes ?? beneath.vanishes,
            isWhite = isWhite ?? beneath.isWhite,
            isTiny = isTiny ?? beneath.isTiny,
            isStruck = isStruck ?? beneath.isStruck,
            isShaded = isShaded ?? beneath.isShaded,
            Raised = Raised ?? beneath.Raised,
        };

    /// <summary>Whether a shade stands behind the text that white letters are seen on.</summary>
    public static bool IsShade(XmlReader reader) =>
        reader.LocalName is "highlight"
            ? WordXml.Attribute(reader, "val") is not (null or "none" or "white")
            : (WordXml.Attribute(reader, "fill") ?? "auto") is var fill && fill is not "auto" && !IsWhite(fill);

    private static bool IsWhite(string? colour) =>
        colour is { Length: 6 }
        && int.TryParse(colour, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb)
        && (rgb >> 16) >= 0xF5
        && ((rgb >> 8) & 255) >= 0xF5
        && (rgb & 255) >= 0xF5;
}
