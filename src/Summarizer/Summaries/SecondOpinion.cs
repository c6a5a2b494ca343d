using Summarizer.Articles;

namespace Summarizer.Summaries;

/// <summary>
/// The optional judge (<c>Summarizer:Grounding:Judge</c>): one call for an article, about all that code kept without being sure. It may only
/// drop. Where it gives no answer, code's verdict stands and <c>generation.warnings</c> says so: an article never waits for it.
/// </summary>
internal static class SecondOpinion
{
    public static async Task<Proposal> AddAsync(
        ModelSession session,
        Article article,
        Proposal proposal,
        SummaryRequest request,
        int articleTokens,
        CancellationToken cancellationToken
    )
    {
        var kept = ProposalChecker.Check(article, proposal);
        if (kept.Undecided.Count == 0 || !ProposalChecker.Holds(kept))
        {
            return proposal;
        }

        var question = Prompt.Judge(article, kept.Undecided, TokenCounter.Fits(article.BodyText, articleTokens), session.Options, request);
        try
        {
            // No repair: nothing hangs on the opinion that would be worth a further call.
            var conversation = new ModelConversation(session, question, repairForm: false);
            var answer = await conversation.AskAsync(text => AnswerReader.ReadJudgement(text, kept.Undecided.Count), cancellationToken);
            var doubts = answer
                .Decisions.Where(decision => !decision.Supported)
                .ToDictionary(decision => kept.Undecided[decision.Index - 1].Text, decision => AnsweredSentence.Clean(decision.Reason));
            return Told(proposal with { Doubts = doubts }, session.Spending);
        }
        catch (UnusableAnswerException fault)
        {
            return Told(proposal, session.Spending, fault.Reason);
        }
        catch (ModelUnavailableException unavailable)
        {
            return Told(proposal, session.Spending, unavailable.Message);
        }
    }

    private static Proposal Told(Proposal proposal, Spending spending, string? missing = null) =>
        proposal with
        {
            Generation = spending.Report() with
            {
                Chunks = proposal.Generation.Chunks,
                Warnings = missing is null
                    ? proposal.Generation.Warnings
                    : [.. proposal.Generation.Warnings, $"no second opinion: {missing}"],
            },
        };
}
