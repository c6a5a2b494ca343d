using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Summarizer.Storage;

namespace Summarizer.Benchmarks.Chaos;

/// <summary>What was last uploaded under a name, and what is to become of it.</summary>
/// <param name="Event">The number of the event that it tells: uploads that share it are one story.</param>
internal sealed record ChaosUpload(string Name, int Event, string Sha256, ArticleState Wanted);

/// <summary>What uploaders do: uploads, corrections, deletions, embargoes, and the same text from two outlets; every upload is known afterwards.</summary>
internal sealed class ChaosUploads(ChaosInstance instance, TimeProvider time, int seed)
{
    private static readonly TimeSpan Far = TimeSpan.FromDays(3000);

    private readonly Random random = new(seed);
    private readonly Dictionary<string, ChaosUpload> current = new(StringComparer.Ordinal);
    private readonly List<string> names = [];
    private int revision;

    public IReadOnlyCollection<ChaosUpload> All => current.Values;

    public int Uploads { get; private set; }

    public int Overwrites { get; private set; }

    public int Deletions { get; private set; }

    public int Embargoes { get; private set; }

    /// <returns>The name that something happened to.</returns>
    public async Task<string> StepAsync(CancellationToken cancellationToken)
    {
        var drawn = names.Count < 10 ? 0 : random.Next(100);
        if (drawn < 66)
        {
            return await UploadAsync(New(), Uploads, ArticleState.Summarized, drawn < 6 ? Embargo() : null, cancellationToken);
        }

        if (drawn < 70)
        {
            return await UploadAsync(New(), Uploads, ArticleState.Held, Far, cancellationToken);
        }

        var known = current[names[random.Next(names.Count)]];
        if (drawn < 75 && known.Wanted is ArticleState.Summarized)
        {
            return await UploadAsync(New(), known.Event, ArticleState.Summarized, null, cancellationToken, copyOf: known);
        }

        if (drawn < 95)
        {
            Overwrites++;
            return await UploadAsync(known.Name, known.Event, ArticleState.Summarized, drawn < 78 ? Embargo() : null, cancellationToken);
        }

        await instance.Get<ArticleStore>().DeleteAsync(known.Name, cancellationToken);
        Deletions++;
        current[known.Name] = known with { Wanted = ArticleState.Withdrawn };
        return known.Name;
    }

    private string New()
    {
        names.Add(string.Create(CultureInfo.InvariantCulture, $"desk-{names.Count % 7}/report-{names.Count:00000}.txt"));
        return names[^1];
    }

    private TimeSpan Embargo()
    {
        Embargoes++;
        return TimeSpan.FromSeconds(random.Next(10, 100));
    }

    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    private async Task<string> UploadAsync(
        string name,
        int number,
        ArticleState wanted,
        TimeSpan? embargo,
        CancellationToken cancellationToken,
        ChaosUpload? copyOf = null
    )
    {
        Uploads++;
        var text = copyOf is null ? ChaosText.Of(number, current.ContainsKey(name) ? ++revision : 0) : texts[copyOf.Name];
        var metadata = new Dictionary<string, string> { ["publisher"] = $"The {name[..6]} Post" };
        if (embargo is { } until)
        {
            metadata["embargoUntil"] = (time.GetUtcNow() + until).ToString("O", CultureInfo.InvariantCulture);
        }

        await instance
            .Get<ArticleStore>()
            .UploadAsync(name, new BinaryData(text), "text/plain", UploadMetadata.Encode(metadata), cancellationToken);
        texts[name] = text;
        current[name] = new ChaosUpload(name, number, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), wanted);
        return name;
    }
}
