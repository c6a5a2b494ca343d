using Microsoft.Extensions.AI;

namespace Summarizer.Summaries.OpenAI;

/// <summary>All that one article asks a model: of whom, by which settings, and what it has cost so far.</summary>
internal sealed record ModelSession(IChatClient Client, ModelOptions Options, Spending Spending);
