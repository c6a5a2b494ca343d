using System.Text.Encodings.Web;
using System.Text.Json;

namespace Summarizer.Benchmarks.Answers;

/// <summary>Recorded statements as one whole answer, in today's form and in the one before it, whose evidence was quotes.</summary>
internal sealed record RecordedAnswer(IReadOnlyList<RecordedStatement> Statements)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>As many answers as it takes for each of these to stand in one of them, in the place of a true one.</summary>
    public static IEnumerable<RecordedAnswer> With(IReadOnlyList<RecordedStatement> all, IReadOnlyList<RecordedStatement> instead)
    {
        var left = instead.ToList();
        do
        {
            List<RecordedStatement> told = [];
            foreach (var place in all.GroupBy(statement => statement.Place))
            {
                var slots = place.Key is "headline" or "sentence" ? place.Take(1).ToList() : place.ToList();
                var taken = left.Where(error => error.Place == place.Key).Take(slots.Count).ToList();
                left.RemoveAll(taken.Contains);
                told.AddRange(taken);
                told.AddRange(slots.Skip(taken.Count));
            }

            yield return new RecordedAnswer(told);
        } while (left.Count > 0);
    }

    public string ByNumber() =>
        JsonSerializer.Serialize(
            new
            {
                facts = At("fact")
                    .Select(fact => new
                    {
                        evidence = fact.Numbers,
                        text = fact.Text,
                        kind = Field(fact, "factKind") ?? "event",
                        certainty = Field(fact, "certainty") ?? "stated",
                        who = Names(fact),
                        where = Array.Empty<string>(),
                        when = Field(fact, "when"),
                        speaker = Field(fact, "speaker"),
                    }),
                lede = At("sentence").Select(Told).FirstOrDefault(),
                paragraph = At("paragraph").Select(Told),
                bullets = At("bullet").Select(Told),
                headline = At("headline").Select(Told).FirstOrDefault(),
                topics = new[] { "society" },
            },
            Json
        );

    public string ByQuotes() =>
        JsonSerializer.Serialize(
            new
            {
                language = "en",
                keyFacts = At("fact")
                    .Select(fact => new
                    {
                        quotes = fact.Quotes,
                        claim = fact.Text,
                        kind = Field(fact, "factKind") ?? "event",
                        certainty = Field(fact, "certainty") ?? "stated",
                        who = Names(fact),
                        where = Array.Empty<string>(),
                        when = Field(fact, "when"),
                        speaker = Field(fact, "speaker"),
                    }),
                sentence = At("sentence").Select(Quoted).FirstOrDefault(),
                paragraph = At("paragraph").Select(Quoted),
                bullets = At("bullet").Select(Quoted),
                headline = At("headline").Select(told => told.Text).FirstOrDefault(),
                topics = new[] { new { name = "society", confidence = 0.9 } },
            },
            Json
        );

    private IEnumerable<RecordedStatement> At(string place) => Statements.Where(statement => statement.Place == place);

    private static object Told(RecordedStatement statement) => new { evidence = statement.Numbers, text = statement.Text };

    private static object Quoted(RecordedStatement statement) => new { quotes = statement.Quotes, text = statement.Text };

    private static string? Field(RecordedStatement statement, string name) =>
        statement.Row.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    private static string[] Names(RecordedStatement statement) =>
        statement.Row.TryGetProperty("who", out var who) && who.ValueKind is JsonValueKind.Array
            ? [.. who.EnumerateArray().Select(name => name.GetString()!)]
            : [];
}
