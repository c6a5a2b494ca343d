using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Summarizer.Summaries.OpenAI;

/// <summary>What is sent to a model, but for its settings.</summary>
/// <param name="OutputTokens">The cap on the answer.</param>
/// <param name="Request">What it is asked for.</param>
/// <param name="Chunks">The parts that the article was read in.</param>
internal sealed record ModelQuestion(
    IReadOnlyList<ChatMessage> Messages,
    JsonElement Schema,
    int OutputTokens,
    SummaryRequest Request,
    int Chunks = 1
);
