using System.Text.RegularExpressions;

namespace Summarizer.Publishing;

/// <summary>What tells one story from another: its words, and above all its figures and names.</summary>
/// <param name="Words">Of headline and sentence, in small letters, of four letters and more.</param>
/// <param name="Marks">Figures and names of headline and sentence.</param>
/// <param name="All">Figures and names of the whole item.</param>
internal sealed partial record StorySigns(IReadOnlySet<string> Words, IReadOnlySet<string> Marks, IReadOnlySet<string> All)
{
    /// <summary>Two stories may be one if of all their words at least this share is in both,</summary>
    private const double SameWords = 0.5;

    /// <summary>and where no figure or name is in both, this one;</summary>
    private const double AlmostAllWords = 0.7;

    /// <summary>where headline and sentence of one have none at all, this share of what the shorter item has of them is in the other.</summary>
    private const double SameMarks = 0.5;

    public static StorySigns Of(FeedItem item)
    {
        var body = string.Join(
            '\n',
            item.Facts.SelectMany(fact => new[] { fact.Claim, fact.Quote }).Prepend(item.Paragraph).Prepend(item.Sentence)
        );
        var outlet = Word().Matches(item.Outlet).Select(word => word.Value.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        var names = Names(body, outlet);

        // Some headlines have every word in capitals: a name is what the text has as one.
        var headline = Word().Matches(item.Headline).Select(word => word.Value.ToLowerInvariant()).Where(names.Contains);
        return new StorySigns(
            Word()
                .Matches($"{item.Headline} {item.Sentence}")
                .Select(word => word.Value.ToLowerInvariant())
                .Where(word => word.Length >= 4)
                .ToHashSet(StringComparer.Ordinal),
            Names(item.Sentence, outlet)
                .Where(names.Contains)
                .Concat(headline)
                .Concat(Figures($"{item.Headline}\n{item.Sentence}"))
                .ToHashSet(StringComparer.Ordinal),
            names.Concat(Figures($"{item.Headline}\n{body}")).ToHashSet(StringComparer.Ordinal)
        );
    }

    /// <summary>
    /// Reports made from one template share nearly all their words, and each has figures and names that the other has nowhere. Of one event
    /// told twice, one may say more than the other, but not each something else.
    /// </summary>
    public bool IsSameStory(StorySigns other)
    {
        var both = Words.Count(other.Words.Contains);
        var share = both == 0 ? 0 : (double)both / (Words.Count + other.Words.Count - both);
        return share >= (Marks.Any(other.All.Contains) ? SameWords : AlmostAllWords)
            && (Marks.Count > 0 && other.Marks.Count > 0 ? other.Tells(Marks) || Tells(other.Marks) : SharesMarksWith(other));
    }

    /// <summary>Under what the story is found by others that may be the same, and where it finds them: pairs that share no such key are not.</summary>
    /// <param name="rarity">How many stories have a word or mark.</param>
    public (IEnumerable<string> Kept, IEnumerable<string> Looked) Keys(IReadOnlyDictionary<string, int> rarity)
    {
        // Of two sets that share half of what both hold, each has one of the other's among its rarest half.
        var words = Rarest(Words, rarity).Take(Words.Count - (int)Math.Ceiling(SameWords * Words.Count) + 1).ToList();
        if (Marks.Count == 0)
        {
            return (words.SelectMany(word => new[] { $"word {word}", $"bare {word}" }), words.Select(word => $"word {word}"));
        }

        // All marks of one are in the other: so is its rarest.
        var rarest = Rarest(Marks, rarity).First();
        return (
            words.Select(word => $"word {word}").Concat(All.Select(mark => $"tells {mark}")).Append($"rarest {rarest}"),
            words.Select(word => $"bare {word}").Concat(All.Select(mark => $"rarest {mark}")).Append($"tells {rarest}")
        );
    }

    private static IEnumerable<string> Rarest(IEnumerable<string> signs, IReadOnlyDictionary<string, int> rarity) =>
        signs.OrderBy(sign => rarity[sign]).ThenBy(sign => sign, StringComparer.Ordinal);

    private bool Tells(IReadOnlySet<string> marks) => marks.All(All.Contains);

    // Headline and sentence of one hold nothing that could set the two apart: the rest does.
    private bool SharesMarksWith(StorySigns other) => All.Count(other.All.Contains) >= SameMarks * Math.Min(All.Count, other.All.Count);

    /// <summary>Words with a capital that none but a name has there: not a sentence's first, and nowhere written small.</summary>
    private static HashSet<string> Names(string text, HashSet<string> outlet)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var (small, end) = (new HashSet<string>(StringComparer.Ordinal), -1);
        foreach (Match word in Word().Matches(text))
        {
            var between = end < 0 ? "." : text[end..word.Index];
            end = word.Index + word.Length;
            if (!char.IsUpper(word.Value[0]))
            {
                small.Add(word.Value);
            }
            else if (between.AsSpan().IndexOfAny(Stops.AsSpan()) < 0 && word.Length > 1)
            {
                names.Add(word.Value.ToLowerInvariant());
            }
        }

        names.ExceptWith(small);
        names.ExceptWith(outlet);
        return names;
    }

    private static IEnumerable<string> Figures(string text) => Figure().Matches(text).Select(figure => figure.Value);

    private const string Stops = ".!?:;\n\"“”„«»‘’";

    [GeneratedRegex(@"[\p{L}\p{M}][\p{L}\p{M}\p{Nd}]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"\p{Nd}+(?:[.,:]\p{Nd}+)*")]
    private static partial Regex Figure();
}
