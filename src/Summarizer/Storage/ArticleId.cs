using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Summarizer.Storage;

/// <summary>
/// Names an article in every output path: a slug of the blob's name (a-z, 0-9 and hyphens, at most 60) and 16 hexadecimal digits of
/// the name's SHA-256. Blob names come from strangers; no output path ever holds one as it came.
/// </summary>
public static class ArticleId
{
    private const int MaxSlug = 60;
    private const int HashDigits = 16;

    public static string Of(string blobName) => $"{Slug(blobName)}-{HashOf(blobName):x16}";

    /// <summary>The first eight bytes of the name's SHA-256: what the sweep joins by.</summary>
    public static ulong HashOf(string blobName) => BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(blobName)));

    /// <summary>The hash that an id ends with; false where it is not an id.</summary>
    public static bool TryHash(ReadOnlySpan<char> id, out ulong hash)
    {
        hash = 0;
        return id.Length > HashDigits
            && ulong.TryParse(id[^HashDigits..], System.Globalization.NumberStyles.AllowHexSpecifier, null, out hash);
    }

    /// <summary>Whether a text from outside is an id as <see cref="Of"/> makes them, and safe as a part of a path.</summary>
    public static bool IsId(string text) =>
        text.Length <= MaxSlug + 1 + HashDigits
        && TryHash(text, out _)
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    private static string Slug(string blobName)
    {
        var slug = new StringBuilder(MaxSlug);
        foreach (var c in blobName)
        {
            if (slug.Length == MaxSlug)
            {
                break;
            }

            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var trimmed = slug.ToString().TrimEnd('-');
        return trimmed.Length > 0 ? trimmed : "article";
    }
}
