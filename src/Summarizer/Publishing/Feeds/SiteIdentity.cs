using System.Security.Cryptography;
using System.Text;
using Summarizer.Storage;

namespace Summarizer.Publishing;

/// <summary>
/// What a site is called by those who keep its feeds, whatever address it is moved to (RFC 4287, 4.2.6): drawn once, and kept in the ledger,
/// which a site that is made anew does not lose.
/// </summary>
public sealed class SiteIdentity(SummarizerStorage storage)
{
    private const string Path = "site-id";

    private Guid? known;

    public async Task<Guid> ReadAsync(CancellationToken cancellationToken) => known ??= await SeeAsync(cancellationToken);

    /// <summary>The name of one of its feeds, a version 8 UUID by RFC 9562.</summary>
    internal static string IriOf(Guid site, string feed)
    {
        var name = SHA256.HashData([.. site.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(feed)]).AsSpan(0, 16);
        name[6] = (byte)(0x80 | (name[6] & 0x0F));
        name[8] = (byte)(0x80 | (name[8] & 0x3F));
        return $"urn:uuid:{new Guid(name, bigEndian: true)}";
    }

    private async Task<Guid> SeeAsync(CancellationToken cancellationToken)
    {
        if (
            await storage.Ledger.ReadAsync(Path, cancellationToken) is { } stored
            && Guid.TryParse(stored.Content.ToString(), out var stands)
        )
        {
            return stands;
        }

        var drawn = Guid.NewGuid();
        try
        {
            await storage.Ledger.WriteAsync(Path, new BinaryData($"{drawn}"), "text/plain", null, cancellationToken);
            return drawn;
        }
        catch (LostConditionException)
        {
            // Another writer drew one, or somebody wrote what is none.
            var theirs = await storage.Ledger.ReadAsync(Path, cancellationToken);
            return Guid.TryParse(theirs?.Content.ToString(), out var other)
                ? other
                : throw new InvalidDataException($"'{Path}' in the ledger is no UUID.");
        }
    }
}
