using Summarizer.Articles;

namespace Summarizer.Summaries;

/// <summary>
/// A summary in another language than its article: claims are made and borne out in the article's own, and what is left of them is translated
/// in one further call. Figures, dates and names are held against the original once more; quotes stay as the article has them.
/// </summary>
internal static class Translation
{
    /// <returns>The proposal with its translations; as it was where the model gave none that can be used.</returns>
    public static async Task<Proposal> AddAsync(
        ModelSession session,
        Article article,
        CheckedProposal kept,
        SummaryRequest request,
        string language,
        CancellationToken cancellationToken
    )
    {
        var texts = TextsOf(kept);
        var conversation = new ModelConversation(session, Prompt.Translate(texts, language, session.Options, request));
        try
        {
            var told = await AskAsync(conversation, texts, language, cancellationToken);
            var faults = Faults(article, texts, told, language);
            if (faults.Count > 0)
            {
                conversation.Correct([.. faults.Select(fault => $"\"{told[fault.Index]}\": {fault.Problem}.")]);
                told = await AskAsync(conversation, texts, language, cancellationToken);
                faults = Faults(article, texts, told, language);
            }

            var wrong = faults.Select(fault => fault.Index).ToHashSet();
            return kept.Proposal with
            {
                TranslatedTo = language,
                Translations = texts
                    .Select((text, index) => (text, index))
                    .Where(pair => !wrong.Contains(pair.index))
                    .ToDictionary(pair => pair.text, pair => told[pair.index]),
            };
        }
        catch (UnusableAnswerException)
        {
            return kept.Proposal;
        }
    }

    private static async Task<IReadOnlyList<string>> AskAsync(
        ModelConversation conversation,
        List<string> texts,
        string language,
        CancellationToken cancellationToken
    )
    {
        var answer = await conversation.AskAsync(text => AnswerReader.ReadTranslation(text, texts.Count, language), cancellationToken);
        return [.. answer.Texts.Select(AnsweredSentence.Clean)];
    }

    private static List<(int Index, string Problem)> Faults(
        Article article,
        List<string> texts,
        IReadOnlyList<string> told,
        string language
    ) =>
        [
            .. texts
                .Select(
                    (text, index) =>
                        (index, TranslationCheck.ProblemOf(text, told[index], article.Language, language, article.Published?.Date))
                )
                .Where(pair => pair.Item2 is not null)
                .Select(pair => (pair.index, pair.Item2!)),
        ];

    private static List<string> TextsOf(CheckedProposal kept) =>
        [
            .. new[] { kept.Headline }
                .Concat(kept.Paragraph.Prepend(kept.Sentence!).Concat(kept.Bullets).Select(sentence => sentence.Text))
                .Concat(kept.Facts.Select(fact => fact.Claim))
                .Distinct(),
        ];
}
