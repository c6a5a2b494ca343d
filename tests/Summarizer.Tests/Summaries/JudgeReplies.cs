using System.Text.Json;

namespace Summarizer.Tests.Summaries;

/// <summary>An answer in other words than the article's, and what a judge may say of it.</summary>
internal static class JudgeReplies
{
    public const string Sure = Specimen.FirstSentence;
    public const string Backed = "Lendmoor council backed the harbour bridge on Tuesday by 14 votes to 3.";
    public const string Opening = "The crossing would open in 2031, Mayor Tilda Wrenfield said.";
    public const string Appeal = "Residents promised to appeal.";

    /// <summary>Contradicted by code: no judge is asked about it.</summary>
    public const string Wrong = "Lendmoor council approved the harbour bridge on Tuesday by 14 votes to 9.";

    public static readonly ModelReply Reworded = ModelReplies.Says(Answer([Sure, Backed, Opening, Appeal]));

    public static readonly ModelReply RewordedAndWrong = ModelReplies.Says(Answer([Sure, Backed, Opening, Appeal, Wrong]));

    /// <summary>Finds all in the article but what is named.</summary>
    public static ModelReply Refuting(params string[] claims) =>
        (context, request) =>
            ModelReplies.Says(
                Decisions(
                    request
                        .Article.GetProperty("statements")
                        .EnumerateArray()
                        .Select(statement =>
                            (statement.GetProperty("index").GetInt32(), claims.Contains(statement.GetProperty("text").GetString()))
                        )
                )
            )(context, request);

    public static string Decisions(IEnumerable<(int Index, bool Refuted)> decisions) =>
        JsonSerializer.Serialize(
            new
            {
                decisions = decisions.Select(decision => new
                {
                    index = decision.Index,
                    reason = "It says otherwise.",
                    supported = !decision.Refuted,
                }),
            }
        );

    private static string Answer(string[] claims) => Answer(claims, [Sure, Backed, Opening]);

    /// <summary>An answer of these facts and these sentences, each with the quote that it is about.</summary>
    public static string Answer(string[] claims, string[] sentences) =>
        JsonSerializer.Serialize(
            new
            {
                language = "en",
                keyFacts = claims.Select(claim => new
                {
                    quotes = new[] { QuoteOf(claim) },
                    claim,
                    kind = "event",
                    certainty = "stated",
                    who = Array.Empty<string>(),
                    where = Array.Empty<string>(),
                    when = (string?)null,
                    speaker = (string?)null,
                }),
                sentence = new { quotes = new[] { Sure }, text = Sure },
                paragraph = sentences.Select(text => new { quotes = new[] { QuoteOf(text) }, text }),
                bullets = Array.Empty<object>(),
                headline = "Bridge wins the day",
                topics = Array.Empty<object>(),
            }
        );

    private static string QuoteOf(string claim) =>
        claim is Opening or Specimen.SecondSentence ? Specimen.SecondSentence
        : claim is Appeal or Specimen.ThirdSentence ? Specimen.ThirdSentence
        : Specimen.FirstSentence;
}
