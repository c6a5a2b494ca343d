using Microsoft.Extensions.AI;

namespace Summarizer.Summaries;

/// <summary>What the calls for one article took; answers that were kept from before cost nothing again, but those that it paid itself count.</summary>
internal sealed class Spending(ModelOptions options, string? payer)
{
    private TokenCounts tokens = new(0, 0, 0, 0);
    private string model = options.Deployment;
    private int calls;

    public void Add(ChatResponse response)
    {
        model = response.ModelId ?? model;
        if (AnswerCache.WasKept(response) && (payer is null || AnswerCache.PayerOf(response) != payer))
        {
            return;
        }

        calls++;
        tokens += TokenCounts.Of(response.Usage);
    }

    public Generation Report() =>
        new()
        {
            Method = GenerationMethod.Model,
            Model = model,
            PromptVersion = Prompt.Version,
            Calls = calls,
            Tokens = tokens,
            Cost = tokens.CostAt(options.Price),
        };
}
