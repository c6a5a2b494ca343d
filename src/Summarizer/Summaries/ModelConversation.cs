using System.ClientModel;
using System.Globalization;
using Microsoft.Extensions.AI;
using Summarizer.Articles;

namespace Summarizer.Summaries;

/// <summary>One article's talk with a model: the question, at most one repair of form, and what it all took.</summary>
internal sealed class ModelConversation(IChatClient client, ModelOptions options, Article article, SummaryRequest request)
{
    private readonly List<ChatMessage> messages = Prompt.Of(article, request.Length, withSchema: options.Provider == ModelProvider.OpenAI);
    private readonly Spending spending = new(options);
    private int outputTokens = options.MaxOutputTokens ?? LengthLimits.OutputTokens(request.Length);
    private string? lastAnswer;
    private bool formRepaired;

    public Generation Spent => spending.Report();

    /// <exception cref="UnusableAnswerException">Refused, filtered, or still of no use after the one repair.</exception>
    public async Task<Proposal> AskAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var response = await SendAsync(cancellationToken).ConfigureAwait(false);
            var cutOff = response.FinishReason == ChatFinishReason.Length;
            lastAnswer = cutOff ? null : response.Text;
            var problem = "It was cut off at the length limit: fewer key facts, shorter quotes.";
            if (!cutOff && AnswerReader.Read(response.Text, article.Language, out problem) is { } answer)
            {
                return answer.ToProposal(Spent);
            }

            if (formRepaired)
            {
                throw new UnusableAnswerException(cutOff ? UnusableAnswerException.Length : UnusableAnswerException.Invalid, Spent);
            }

            formRepaired = true;
            outputTokens = cutOff && options.MaxOutputTokens is null ? outputTokens * 2 : outputTokens;
            Correct([problem!]);
        }
    }

    /// <summary>The next question repeats the last answer, where it is whole, and says what is wrong with it.</summary>
    public void Correct(IReadOnlyList<string> problems) => messages.AddRange(Prompt.Repair(lastAnswer, problems));

    private async Task<ChatResponse> SendAsync(CancellationToken cancellationToken)
    {
        try
        {
            var response = await client.GetResponseAsync(messages, Options(), cancellationToken).ConfigureAwait(false);
            spending.Add(response);
            return response switch
            {
                _ when response.FinishReason == ChatFinishReason.ContentFilter => throw new UnusableAnswerException(UnusableAnswerException.ContentFilter, Spent),
                _ when response.Messages.SelectMany(m => m.Contents).OfType<ErrorContent>().Any() => throw new UnusableAnswerException(UnusableAnswerException.Refusal, Spent),
                _ => response,
            };
        }
        catch (ClientResultException answered) when (ModelFault.Of(answered, cancellationToken) is { } fault)
        {
            throw new UnusableAnswerException(
                fault.Kind switch
                {
                    ModelFaultKind.ContentFilter => UnusableAnswerException.ContentFilter,
                    ModelFaultKind.ContextTooLong => UnusableAnswerException.TooLong,
                    _ => UnusableAnswerException.Rejected,
                },
                Spent);
        }
    }

    private ChatOptions Options() => new()
    {
        ModelId = options.Deployment,
        Temperature = options.Temperature,
        MaxOutputTokens = outputTokens,
        ResponseFormat = options.Provider == ModelProvider.Azure ? ChatResponseFormat.ForJsonSchema(Prompt.Schema, "answer") : ChatResponseFormat.Json,
        AdditionalProperties = new() { ["strict"] = true, [OpenAIModel.Round] = request.Round.ToString(CultureInfo.InvariantCulture) },
    };
}
