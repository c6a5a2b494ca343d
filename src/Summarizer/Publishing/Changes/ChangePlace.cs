using System.Globalization;

namespace Summarizer.Publishing;

/// <summary>Where a reader of the changes is: in this batch, after so many of its changes.</summary>
public readonly record struct ChangePlace(int Batch, int Told)
{
    public static ChangePlace Start => new(1, 0);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Batch}-{Told}");

    /// <returns>Null where it is no place.</returns>
    public static ChangePlace? Parse(string text) =>
        text.Split('-') is [var batch, var told]
        && int.TryParse(batch, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0
        && int.TryParse(told, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new(number, count)
            : null;
}
