using Microsoft.Extensions.AI;
using Summarizer.Articles;
using Summarizer.Storage;

namespace Summarizer.Summaries;

/// <summary>Asks a chat model, Azure OpenAI's or a compatible one; at most three paid calls: the answer, one repair of form, one of grounding.</summary>
public sealed class OpenAIModel : ISummaryModel
{
    /// <summary>The option that sets a repeated request apart from the one before; part of an answer's key and never sent.</summary>
    internal const string Round = "round";

    private readonly IChatClient client;
    private readonly ModelOptions options;

    internal OpenAIModel(IChatClient client, ModelOptions options)
    {
        this.client = client;
        this.options = options;
    }

    /// <param name="answers">Where answers are kept; null keeps none, and each request is paid.</param>
    public static OpenAIModel Create(ModelOptions options, AnswerStore? answers, ModelHealth health, TimeProvider time)
    {
        var builder = new ChatClientBuilder(ChatClientFactory.Create(options));
        if (answers is not null)
        {
            builder.Use(inner => new AnswerCache(inner, answers, time));
        }

        var client = builder
            .Use(inner => new PatientChatClient(inner, health, time))
            .Use(inner => new DialectChatClient(inner))
            .UseOpenTelemetry(sourceName: "Summarizer", configure: telemetry => telemetry.EnableSensitiveData = options.LogContent)
            .Build();
        return new OpenAIModel(client, options);
    }

    public async Task<Proposal> ProposeAsync(Article article, SummaryRequest request, CancellationToken cancellationToken)
    {
        var conversation = new ModelConversation(client, options, article, request);
        var first = ProposalChecker.Check(article, await conversation.AskAsync(cancellationToken).ConfigureAwait(false));
        if (!NeedsRepair(first))
        {
            return first.Proposal;
        }

        conversation.Correct([.. first.Dropped.Take(20).Select(dropped => $"\"{dropped.Text}\": {dropped.Why}.")]);
        try
        {
            var second = ProposalChecker.Check(article, await conversation.AskAsync(cancellationToken).ConfigureAwait(false));
            return Better(first, second).Proposal with { Generation = conversation.Spent };
        }
        catch (UnusableAnswerException) when (ProposalChecker.Holds(first))
        {
            return first.Proposal with { Generation = conversation.Spent };
        }
    }

    /// <summary>A lost fact or bullet is only left out; a hole in the summary itself, or too many facts lost, is worth a call.</summary>
    private static bool NeedsRepair(CheckedProposal proposal) =>
        !ProposalChecker.Holds(proposal) || proposal.Dropped.Any(dropped => dropped.Place is StatementPlace.Sentence or StatementPlace.Paragraph);

    private static CheckedProposal Better(CheckedProposal first, CheckedProposal second) =>
        ProposalChecker.Holds(first) && (!ProposalChecker.Holds(second) || second.Dropped.Count > first.Dropped.Count) ? first : second;
}
