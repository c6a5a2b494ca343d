namespace Summarizer.Benchmarks.Corpus;

/// <summary>Broken copies of good files: bits turned, ends cut off, pieces moved, taken out, doubled or put in from another file. A seed gives the same ones each time.</summary>
internal static class Mutants
{
    private const int MostHurts = 8;

    public static IEnumerable<(string Name, Func<byte[]> Bytes)> Of(int count, int seed)
    {
        var originals = SampleFiles.All();
        for (var i = 0; i < count; i++)
        {
            var (number, original) = (i, originals[i % originals.Count]);
            var other = originals[(i / originals.Count) % originals.Count];
            yield return ($"{number:D5}-{original.Name}", () => Mutate(original.Bytes, other.Bytes, new Random(HashCode(seed, number))));
        }
    }

    private static int HashCode(int seed, int number) => unchecked((seed * 1_000_003) + number);

    private static byte[] Mutate(byte[] original, byte[] other, Random random)
    {
        var bytes = original.ToList();
        var hurts = random.Next(1, MostHurts);
        for (var i = 0; i < hurts && bytes.Count > 4; i++)
        {
            var at = random.Next(bytes.Count);
            var length = random.Next(1, Math.Max(2, Math.Min(bytes.Count - at, 1 << random.Next(1, 12))));
            switch (random.Next(7))
            {
                case 0 or 1:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 3:
                    bytes.RemoveRange(at, Math.Min(length, bytes.Count - at));
                    break;
                case 4 when i == 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 5:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, Math.Min(length, bytes.Count - at)));
                    break;
                default:
                    var from = random.Next(other.Length);
                    bytes.InsertRange(at, other.AsSpan(from, Math.Min(length, other.Length - from)).ToArray());
                    break;
            }
        }

        return [.. bytes];
    }
}
