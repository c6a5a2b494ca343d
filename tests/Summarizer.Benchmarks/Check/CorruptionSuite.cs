using System.Text.Json;
using Summarizer.Grounding;

namespace Summarizer.Benchmarks.Check;

/// <summary>False claims made by code from true sentences, and the true sentences themselves, as they are and reworded.</summary>
internal static class CorruptionSuite
{
    private const int PerKind = 200;
    private const int Seed = 20261124;

    private static readonly string[] Sources = ["sum_cnndm_val.jsonl", "sum_bbc_extractive.jsonl"];

    /// <summary>True sentences as they stand, and said another way.</summary>
    public static readonly string[] Bases = ["untouched", "reworded"];

    public static IReadOnlyList<(string Kind, string Base, string Claim, EvidenceIndex Index, string Sentence)> Make(string folder)
    {
        var articles = Sources
            .SelectMany(file => File.ReadLines(Path.Combine(folder, file)).Take(350))
            .Select(line => new SourceArticle(JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!))
            .Where(a => a.Sentences.Count > 3)
            .ToList();
        var made = new List<(string, string, string, EvidenceIndex, string)>();
        foreach (var kind in Corruptor.Kinds.Append("true"))
        {
            foreach (var basis in Bases)
            {
                var random = new Random(Seed);
                var corruptor = new Corruptor(random);
                for (int tries = 0, count = 0; count < PerKind && tries < 60_000; tries++)
                {
                    var article = articles[random.Next(articles.Count)];
                    var sentence = article.Sentences[random.Next(article.Sentences.Count)];
                    var said = basis == "untouched" ? sentence : Rewording.Of(sentence, random);
                    var claim =
                        said is null || kind == "true"
                            ? said
                            : corruptor.Corrupt(kind, said, article, articles[random.Next(articles.Count)]);
                    if (claim is not null && (kind == "true" || claim != said))
                    {
                        made.Add((kind, basis, claim, article.Index, sentence));
                        count++;
                    }
                }
            }
        }

        return made;
    }
}
