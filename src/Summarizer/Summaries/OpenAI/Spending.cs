using Microsoft.Extensions.AI;

namespace Summarizer.Summaries.OpenAI;

/// <summary>What the calls for one article took; answers that were kept from before cost nothing again, but those that it paid itself count.</summary>
/// <param name="model">What is asked for the summary itself; what the server calls it takes its place.</param>
internal sealed class Spending(string model, string? payer)
{
    private TokenCounts tokens = new(0, 0, 0, 0);
    private decimal? cost = 0;
    private string? answered;
    private int calls;

    /// <param name="price">Null where it is not known, and then neither is the cost of all.</param>
    public void Add(ChatResponse response, ModelPrice? price)
    {
        answered ??= response.ModelId;
        if (AnswerCache.WasKept(response) && (payer is null || AnswerCache.PayerOf(response) != payer))
        {
            return;
        }

        calls++;
        var paid = CountsOf(response.Usage);
        tokens += paid;
        cost += paid.CostAt(price);
    }

    public Generation Report(ModelPrice? price) =>
        new()
        {
            Method = GenerationMethod.Model,
            Model = answered ?? model,
            PromptVersion = Prompt.Version,
            Calls = calls,
            Tokens = tokens,
            Cost = price is null ? null : cost,
        };

    /// <summary>What a model's server reports; what it leaves out is 0.</summary>
    internal static TokenCounts CountsOf(UsageDetails? usage) =>
        new(usage?.InputTokenCount ?? 0, usage?.CachedInputTokenCount ?? 0, usage?.OutputTokenCount ?? 0, usage?.ReasoningTokenCount ?? 0);
}
