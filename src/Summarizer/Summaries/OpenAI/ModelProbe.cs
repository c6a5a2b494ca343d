using Microsoft.Extensions.AI;

namespace Summarizer.Summaries.OpenAI;

/// <summary>Asks the configured model for one word, to learn whether it can be asked at all; costs some tokens, and is never kept.</summary>
public static class ModelProbe
{
    /// <returns>What is wrong, with the setting to look at where one is known; null where it answers.</returns>
    public static async Task<(string Reason, string? Setting)?> AskAsync(ModelOptions model, CancellationToken cancellationToken)
    {
        try
        {
            using var client = ChatClientFactory.Create(model);
            await client.GetResponseAsync("Answer with the word yes.", cancellationToken: cancellationToken);
            return null;
        }
        catch (Exception failed) when (ModelFault.Of(failed, cancellationToken) is { } fault)
        {
            return (fault.Detail, fault.Setting);
        }
    }
}
