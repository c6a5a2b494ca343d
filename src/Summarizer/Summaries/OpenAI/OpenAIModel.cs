using Microsoft.Extensions.AI;
using Summarizer.Grounding;
using Summarizer.Storage;

namespace Summarizer.Summaries.OpenAI;

/// <summary>
/// Asks a chat model, Azure OpenAI's or a compatible one: at most two requests for an article that isn't split, the answer and the second
/// reader's; one more where the answer's form can't be read, and one where it is translated.
/// </summary>
public sealed class OpenAIModel : ISummaryModel
{
    /// <summary>No model's window is smaller than this and its instructions.</summary>
    private const int SmallestPart = 1000;

    private readonly IChatClient client;
    private readonly ModelOptions options;
    private readonly (IChatClient Client, ModelOptions Options)? reader;
    private volatile int articleTokens;

    /// <param name="reader">Who reads a second time; null where nobody does.</param>
    internal OpenAIModel(IChatClient client, ModelOptions options, (IChatClient Client, ModelOptions Options)? reader)
    {
        this.client = client;
        this.options = options;
        this.reader = reader;
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
        var client = ModelClient.Create(options, answers, budget, health, time);
        if (grounding.Judge is JudgeMode.Off)
        {
            return new OpenAIModel(client, options, null);
        }

        // Another model's outage must not close this one, nor the other way round.
        var judge = grounding.ReaderOf(options);
        return new OpenAIModel(
            client,
            options,
            judge == options ? (client, options) : (ModelClient.Create(judge, answers, budget, new ModelHealth(time), time), judge)
        );
    }

    public async Task<CheckedProposal> ProposeAsync(EvidenceIndex index, SummaryRequest request, CancellationToken cancellationToken)
    {
        var sentences = new NumberedSentences(index.Article);
        var session = new ModelSession(client, options, new Spending(options.Deployment, request.Payer));
        while (true)
        {
            var tokens = articleTokens;
            try
            {
                var parts = ArticleChunker.Split(index.Article, tokens);
                var question =
                    parts.Count == 1
                        ? Prompt.Summarize(sentences, options, request)
                        : await LongArticle.ReadAsync(session, index, sentences, parts, request, tokens, cancellationToken);
                return await AnswerAsync(session, index, sentences, question, cancellationToken);
            }
            catch (UnusableAnswerException fault) when (fault.Reason == UnusableAnswerException.TooLong && tokens > SmallestPart)
            {
                // The window is smaller than the settings say; learnt for the articles to come.
                var sent = Math.Min(tokens, TokenCounter.Count(index.Article.BodyText));
                articleTokens = Math.Min(articleTokens, Math.Max(SmallestPart, sent / 2));
            }
        }
    }

    private async Task<CheckedProposal> AnswerAsync(
        ModelSession session,
        EvidenceIndex index,
        NumberedSentences sentences,
        ModelQuestion question,
        CancellationToken cancellationToken
    )
    {
        var (article, request) = (index.Article, question.Request);
        var conversation = new ModelConversation(session, question);
        var answer = await conversation.AskAsync(text => AnswerReader.Read(text, article.Language), cancellationToken);
        var statements = new ProposalStatements(index, answer.ToProposal(sentences, session.Spending.Report(options.Price)));
        var (decisions, missing) = reader is { } other
            ? await SecondReader.AskAsync(
                session with
                {
                    Client = other.Client,
                    Options = other.Options,
                },
                sentences,
                statements.Open,
                request,
                cancellationToken
            )
            : (ReaderAnswers.None, null);
        var kept = Composition.Of(statements, decisions);
        if (kept.Holds && request.Language is { } language && language != article.Language)
        {
            kept = await Translation.AddAsync(session, article, kept, request, language, cancellationToken);
        }

        return kept with
        {
            Generation = session.Spending.Report(options.Price) with
            {
                Chunks = question.Chunks,
                Warnings = missing is null ? [] : [$"no second reader: {missing}"],
            },
        };
    }
}
