namespace Summarizer.Summaries.OpenAI;

/// <summary>
/// One request about all that code leaves open (<c>Summarizer:Grounding:Judge</c>). Where it gives no answer, what nothing speaks against
/// stands unchecked and <c>generation.warnings</c> says so: an article never waits for it.
/// </summary>
internal static class SecondReader
{
    public static async Task<(IReadOnlyDictionary<string, ReaderDecision> Decisions, string? Missing)> AskAsync(
        ModelSession session,
        NumberedSentences sentences,
        IReadOnlyList<CheckedStatement> open,
        SummaryRequest request,
        CancellationToken cancellationToken
    )
    {
        if (open.Count == 0)
        {
            return (ReaderAnswers.None, null);
        }

        try
        {
            // No repair of form: what it passes over is as good as unasked.
            var conversation = new ModelConversation(session, Prompt.Read(sentences, open, session.Options, request), repairForm: false);
            var answer = await conversation.AskAsync(text => AnswerReader.ReadDecisions(text, open.Count), cancellationToken);
            return (
                answer.Decisions.ToDictionary(decision => open[decision.Key - 1].Statement.Text, decision => decision.Value),
                answer.Decisions.Count < open.Count ? $"it passed over {open.Count - answer.Decisions.Count} statements" : null
            );
        }
        catch (UnusableAnswerException fault)
        {
            return (ReaderAnswers.None, fault.Reason);
        }
        catch (ModelUnavailableException unavailable) when (!unavailable.RunEnds)
        {
            return (ReaderAnswers.None, unavailable.Message);
        }
    }
}
