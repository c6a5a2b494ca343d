using System.Text;

namespace Summarizer.Storage;

/// <summary>What a blob may be called. Names come from strangers, and a client turns a name into a part of an address.</summary>
public static class BlobName
{
    private const int Longest = 1024;

    /// <returns>What is wrong with it, in words; null for a name that every account and client takes.</returns>
    public static string? ProblemOf(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return "It is empty.";
        }

        if (name.Length > Longest)
        {
            return $"It has more than {Longest} characters.";
        }

        // A dot segment would lead out of the container; a control character breaks every later listing.
        var segments = name.Split('/', '\\');
        return segments.Any(segment => segment is "" or "." or "..") || name.EndsWith('.')
                ? "It has an empty part, a part of dots only, or ends with a dot."
            : name.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar || Rune.IsControl(rune) || (rune.Value & 0xFFFE) == 0xFFFE)
                ? "It has a control character or one that is not valid Unicode."
            : null;
    }
}
