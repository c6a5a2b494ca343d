using System.ClientModel;
using Microsoft.Extensions.AI;

namespace Summarizer.Summaries.OpenAI;

/// <summary>One question to a model and what follows from it: at most one repair of form (none where it is not worth one), and corrections by the caller.</summary>
internal sealed class ModelConversation(ModelSession session, ModelQuestion question, bool repairForm = true)
{
    private readonly List<ChatMessage> messages = [.. question.Messages];
    private int outputTokens = question.OutputTokens;
    private string? lastAnswer;
    private bool formRepaired = !repairForm;

    /// <param name="read">The answer, or what is wrong with it.</param>
    /// <exception cref="UnusableAnswerException">Refused, filtered, or still of no use after the one repair.</exception>
    public async Task<T> AskAsync<T>(Func<string, ReadAnswer<T>> read, CancellationToken cancellationToken)
        where T : class
    {
        while (true)
        {
            var response = await SendAsync(cancellationToken);
            var cutOff = response.FinishReason == ChatFinishReason.Length;
            lastAnswer = cutOff ? null : response.Text;
            var answer = cutOff
                ? new(null, "It was cut off at the length limit: give fewer facts and shorter sentences.")
                : read(response.Text);
            if (answer.Value is { } value)
            {
                return value;
            }

            if (formRepaired)
            {
                throw Unusable(cutOff ? UnusableAnswerException.Length : UnusableAnswerException.Invalid);
            }

            formRepaired = true;
            outputTokens = cutOff && session.Options.MaxOutputTokens is null ? outputTokens * 2 : outputTokens;
            Correct([answer.Problem!]);
        }
    }

    /// <summary>The next question repeats the last answer, where it is whole, and says what is wrong with it.</summary>
    public void Correct(IReadOnlyList<string> problems) => messages.AddRange(Prompt.Repair(lastAnswer, problems));

    private async Task<ChatResponse> SendAsync(CancellationToken cancellationToken)
    {
        try
        {
            var response = await session.Client.GetResponseAsync(messages, Settings(), cancellationToken);
            session.Spending.Add(response, session.Options.Price);
            if (response.FinishReason == ChatFinishReason.ContentFilter)
            {
                throw Unusable(UnusableAnswerException.ContentFilter);
            }

            return response.Messages.Any(message => message.Contents.Any(content => content is ErrorContent))
                ? throw Unusable(UnusableAnswerException.Refusal)
                : response;
        }
        catch (ClientResultException answered) when (ModelFault.Of(answered, cancellationToken) is { } fault)
        {
            throw Unusable(
                fault.Kind switch
                {
                    ModelFaultKind.ContentFilter => UnusableAnswerException.ContentFilter,
                    ModelFaultKind.ContextTooLong => UnusableAnswerException.TooLong,
                    _ => UnusableAnswerException.Rejected,
                }
            );
        }
    }

    private ChatOptions Settings() =>
        new()
        {
            ModelId = session.Options.Deployment,
            Temperature = session.Options.Temperature,
            MaxOutputTokens = outputTokens,
            Reasoning = session.Options.ReasoningEffort is { } effort ? new ReasoningOptions { Effort = effort } : null,
            ResponseFormat =
                session.Options.Provider == ModelProvider.Azure
                    ? ChatResponseFormat.ForJsonSchema(question.Schema, "answer")
                    : ChatResponseFormat.Json,
            AdditionalProperties = new() { ["strict"] = true, [ModelClient.RequestOption] = question.Request },
        };

    private UnusableAnswerException Unusable(string reason) =>
        new(reason, session.Spending.Report(session.Options.Price) with { Chunks = question.Chunks });
}
