using Microsoft.Extensions.AI;
using Summarizer.Articles;
using Summarizer.Storage;

namespace Summarizer.Summaries;

/// <summary>
/// Asks a chat model, Azure OpenAI's or a compatible one; at most three paid calls for an article that isn't split: the answer, one
/// repair of form, one of grounding. A second opinion, where it is switched on, is one more.
/// </summary>
public sealed class OpenAIModel : ISummaryModel
{
    /// <summary>The option that carries the <see cref="SummaryRequest"/> to our own layers; never sent.</summary>
    internal const string RequestOption = "request";

    /// <summary>No model's window is smaller than this and its instructions.</summary>
    private const int SmallestPart = 1000;

    private readonly IChatClient client;
    private readonly ModelOptions options;
    private readonly GroundingOptions grounding;
    private volatile int articleTokens;

    internal OpenAIModel(IChatClient client, ModelOptions options, GroundingOptions grounding)
    {
        this.client = client;
        this.options = options;
        this.grounding = grounding;
        articleTokens = options.ContextTokens * 2 / 3;
    }

    /// <param name="answers">Where answers are kept; null keeps none, and each request is paid.</param>
    /// <param name="budget">What may be spent in a day, and what was.</param>
    public static OpenAIModel Create(
        ModelOptions options,
        GroundingOptions grounding,
        AnswerStore? answers,
        DailyBudget budget,
        ModelHealth health,
        TimeProvider time
    )
    {
        // From the outside in: what is paid is written down once its answer is kept, and what is kept needs no budget.
        var builder = new ChatClientBuilder(ChatClientFactory.Create(options)).Use(
            async (messages, settings, inner, token) =>
                await RecordedAsync(budget, await inner.GetResponseAsync(messages, settings, token), token),
            null
        );
        if (answers is not null)
        {
            builder.Use(inner => new AnswerCache(inner, answers, options, time));
        }

        var client = builder
            .Use(
                async (messages, settings, inner, token) =>
                {
                    if (RequestOf(settings)?.LastCall is { } last && time.GetUtcNow() > last)
                    {
                        throw new ModelUnavailableException("the run's time is up, and the next one goes on from here", time.GetUtcNow());
                    }

                    await budget.CheckAsync(token);
                    return await inner.GetResponseAsync(messages, settings, token);
                },
                null
            )
            .Use(inner => new PatientChatClient(inner, health, time))
            .Use(inner => new PacedChatClient(inner, options, time))
            .Use(inner => new DialectChatClient(inner))
            .UseOpenTelemetry(sourceName: "Summarizer", configure: telemetry => telemetry.EnableSensitiveData = options.LogContent)
            .Build();
        return new OpenAIModel(client, options, grounding);
    }

    internal static SummaryRequest? RequestOf(ChatOptions? options) =>
        options?.AdditionalProperties?.GetValueOrDefault(RequestOption) as SummaryRequest;

    public async Task<Proposal> ProposeAsync(Article article, SummaryRequest request, CancellationToken cancellationToken)
    {
        var session = new ModelSession(client, options, new Spending(options, request.Payer));
        while (true)
        {
            var tokens = articleTokens;
            try
            {
                var parts = ArticleChunker.Split(article, tokens);
                var question =
                    parts.Count == 1
                        ? Prompt.Summarize(article, options, request)
                        : await LongArticle.ReadAsync(session, article, parts, request, tokens, cancellationToken);
                var proposal = await AnswerAsync(session, article, question, cancellationToken);
                if (grounding.Judge)
                {
                    proposal = await SecondOpinion.AddAsync(session, article, proposal, request, tokens, cancellationToken);
                }

                return request.Language is { } language && language != article.Language
                    ? await TranslatedAsync(session, article, proposal, request, language, cancellationToken)
                    : proposal;
            }
            catch (UnusableAnswerException fault) when (fault.Reason == UnusableAnswerException.TooLong && tokens > SmallestPart)
            {
                // The window is smaller than the settings say; learnt for the articles to come.
                var sent = Math.Min(tokens, TokenCounter.Count(article.BodyText));
                articleTokens = Math.Min(articleTokens, Math.Max(SmallestPart, sent / 2));
            }
        }
    }

    private static async Task<Proposal> TranslatedAsync(
        ModelSession session,
        Article article,
        Proposal proposal,
        SummaryRequest request,
        string language,
        CancellationToken cancellationToken
    )
    {
        var kept = ProposalChecker.Check(article, proposal);
        if (!ProposalChecker.Holds(kept))
        {
            return proposal;
        }

        var told = await Translation.AddAsync(session, article, kept, request, language, cancellationToken);
        var published = ProposalChecker.Holds(ProposalChecker.Check(article, told)) ? told : proposal;
        return published with
        {
            Generation = session.Spending.Report() with { Chunks = proposal.Generation.Chunks, Warnings = proposal.Generation.Warnings },
        };
    }

    private static async Task<Proposal> AnswerAsync(
        ModelSession session,
        Article article,
        ModelQuestion question,
        CancellationToken cancellationToken
    )
    {
        var conversation = new ModelConversation(session, question);
        var first = await AskAsync();
        if (!NeedsRepair(first))
        {
            return first.Proposal;
        }

        conversation.Correct([
            .. first.Dropped.Take(20).Select(dropped => $"\"{dropped.Text}\": {dropped.Why}."),
            "Say it in the article's own words, or leave it out.",
        ]);
        try
        {
            return Better(first, await AskAsync()).Proposal with { Generation = Spent() };
        }
        catch (UnusableAnswerException) when (ProposalChecker.Holds(first))
        {
            return first.Proposal with { Generation = Spent() };
        }

        async Task<CheckedProposal> AskAsync()
        {
            var answer = await conversation.AskAsync(text => AnswerReader.Read(text, article.Language), cancellationToken);
            return ProposalChecker.Check(article, answer.ToProposal(Spent()));
        }

        Generation Spent() => session.Spending.Report() with { Chunks = question.Chunks };
    }

    private static async Task<ChatResponse> RecordedAsync(DailyBudget budget, ChatResponse response, CancellationToken cancellationToken)
    {
        if (!AnswerCache.WasKept(response))
        {
            await budget.RecordAsync(TokenCounts.Of(response.Usage), AnswerCache.KeyOf(response), cancellationToken);
        }

        return response;
    }

    /// <summary>A lost fact or bullet is only left out; a hole in the summary itself, or too many facts lost, is worth a call.</summary>
    private static bool NeedsRepair(CheckedProposal proposal) =>
        !ProposalChecker.Holds(proposal)
        || proposal.Dropped.Any(dropped => dropped.Place is StatementPlace.Sentence or StatementPlace.Paragraph);

    private static CheckedProposal Better(CheckedProposal first, CheckedProposal second) =>
        ProposalChecker.Holds(first) && (!ProposalChecker.Holds(second) || second.Dropped.Count > first.Dropped.Count) ? first : second;
}
