using System.Text.Json;

namespace Summarizer.Tests.Summaries;

/// <summary>An answer in other words than the article's, and what a second reader may say of it.</summary>
internal static class JudgeReplies
{
    public const string Sure = Specimen.FirstSentence;
    public const string Backed = "A harbour bridge for Lendmoor has the blessing of its councillors.";
    public const string Opening = "Vehicles may roll over the new link from 2031 if the mayor is right.";
    public const string Appeal = "Neighbours in Cask Row intend to fight the council's choice.";

    /// <summary>Contradicted by code: no reader is asked about it.</summary>
    public const string Wrong = "Lendmoor council approved the harbour bridge on Tuesday by 14 votes to 9.";

    public static readonly ModelReply Reworded = ModelReplies.Says(Answer([Sure, Backed, Opening, Appeal]));

    public static readonly ModelReply RewordedAndWrong = ModelReplies.Says(Answer([Sure, Backed, Opening, Appeal, Wrong]));

    /// <summary>Finds all in the article but what is named.</summary>
    public static ModelReply Refuting(params string[] claims) => Deciding(claims.ToDictionary(claim => claim, _ => (string?)null));

    /// <summary>Puts what is named right.</summary>
    public static ModelReply PuttingRight(string claim, string instead) => Deciding(new() { [claim] = instead });

    public static string Decisions(IEnumerable<(int Number, bool Refuted)> decisions) =>
        JsonSerializer.Serialize(
            new
            {
                decisions = decisions.Select(decision => new
                {
                    n = decision.Number,
                    reason = "It says otherwise.",
                    supported = !decision.Refuted,
                    instead = (string?)null,
                }),
            }
        );

    /// <summary>An answer of these facts and these sentences, each with the number of the sentence that it is about.</summary>
    public static string Answer(string[] claims, string[] sentences, string lede = Sure, string headline = "Bridge wins the day") =>
        JsonSerializer.Serialize(
            new
            {
                facts = claims.Select(claim => new
                {
                    evidence = NumbersOf(claim),
                    text = claim,
                    kind = "event",
                    certainty = "stated",
                    who = Array.Empty<string>(),
                    where = Array.Empty<string>(),
                    when = (string?)null,
                    speaker = (string?)null,
                }),
                lede = new { evidence = NumbersOf(lede), text = lede },
                paragraph = sentences.Select(text => new { evidence = NumbersOf(text), text }),
                bullets = Array.Empty<object>(),
                headline = new { evidence = new[] { 0 }, text = headline },
                topics = Array.Empty<string>(),
            }
        );

    private static string Answer(string[] claims) => Answer(claims, [Backed, Opening]);

    private static ModelReply Deciding(Dictionary<string, string?> refuted) =>
        (context, request) =>
            ModelReplies.Says(
                JsonSerializer.Serialize(
                    new
                    {
                        decisions = request.Article.Statements.Select(statement => new
                        {
                            n = statement.GetProperty("n").GetInt32(),
                            reason = "It says otherwise.",
                            supported = !refuted.ContainsKey(statement.GetProperty("text").GetString()!),
                            instead = refuted.GetValueOrDefault(statement.GetProperty("text").GetString()!),
                        }),
                    }
                )
            )(context, request);

    private static int[] NumbersOf(string claim) =>
        claim is Opening or Specimen.SecondSentence ? [2]
        : claim is Appeal or Specimen.ThirdSentence ? [3]
        : [1];
}
