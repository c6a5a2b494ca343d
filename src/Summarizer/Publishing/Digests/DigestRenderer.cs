using System.Text;
using System.Text.RegularExpressions;

namespace Summarizer.Publishing;

/// <summary>An edition in one of its formats, by a template.</summary>
public static partial class DigestRenderer
{
    public static string Render(Digest digest, SiteOptions site, DigestFormat format) =>
        Render(digest, site, format, DigestTemplate.Own(format));

    /// <exception cref="FormatException">The template can't be carried out.</exception>
    public static string Render(Digest digest, SiteOptions site, DigestFormat format, DigestTemplate template)
    {
        var model = new DigestModel(format, site, Phrases.For(digest.Language));
        for (var cuts = DigestCuts.None(digest); ; )
        {
            // A template's tags stand on lines of their own: what they leave empty is no paragraph.
            var text = EmptyLines().Replace(template.Render(model.Of(digest, cuts)), "\n\n").Trim() + "\n";
            if (format.MostBytes is not { } most || Encoding.UTF8.GetByteCount(text) <= most || cuts.Less() is not { } less)
            {
                return text;
            }

            cuts = less;
        }
    }

    [GeneratedRegex(@"\n[ \t]*\n\s*\n")]
    private static partial Regex EmptyLines();
}
