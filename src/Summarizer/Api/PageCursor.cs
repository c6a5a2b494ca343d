using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Summarizer.Publishing;

namespace Summarizer.Api;

/// <summary>
/// Where a page ended: the last item that was looked at, by what never changes of it. What arrives or goes meanwhile moves nothing, as it
/// would a page's number.
/// </summary>
internal sealed record PageCursor(DateTimeOffset Entered, string Id)
{
    public static PageCursor After(FeedItem item) => new(item.Entered, item.Id);

    /// <summary>Whether an item comes after it in the pages' order: the newest first, then by id.</summary>
    public bool Precedes(FeedItem item) => item.Entered < Entered || (item.Entered == Entered && string.CompareOrdinal(item.Id, Id) > 0);

    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Entered.UtcTicks}.{Id}")));

    /// <returns>Null where it is no cursor.</returns>
    public static PageCursor? Parse(string text)
    {
        if (!Base64Url.IsValid(text))
        {
            return null;
        }

        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('.', 2);
        return
            parts.Length == 2
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            && ticks <= DateTimeOffset.MaxValue.UtcTicks
            ? new PageCursor(new DateTimeOffset(ticks, TimeSpan.Zero), parts[1])
            : null;
    }
}
