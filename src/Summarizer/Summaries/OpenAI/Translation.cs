using Summarizer.Articles;

namespace Summarizer.Summaries.OpenAI;

/// <summary>
/// A summary in another language than its article: claims are made and borne out in the article's own, and what stands of them is translated
/// in one further call. Figures, dates and names are held against the original once more; quotes stay as the article has them.
/// </summary>
internal static class Translation
{
    /// <returns>What stands, translated; as it was where the model gave no translation that can be used.</returns>
    public static async Task<CheckedProposal> AddAsync(
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
            var translated = Translated(
                kept,
                texts
                    .Select((text, index) => (text, index))
                    .Where(pair => !wrong.Contains(pair.index))
                    .ToDictionary(pair => pair.text, pair => told[pair.index]),
                language
            );
            return translated.Holds ? translated : kept;
        }
        catch (UnusableAnswerException)
        {
            return kept;
        }
    }

    private static CheckedProposal Translated(CheckedProposal kept, Dictionary<string, string> told, string language)
    {
        var refused = new List<RefusedStatement>(kept.Refused);
        var paragraph = Told(StatementPlace.Paragraph, kept.Paragraph);
        var bullets = Told(StatementPlace.Bullet, kept.Bullets);
        var lede = Told(StatementPlace.Sentence, [kept.Sentence!]).FirstOrDefault();
        if (lede is null && paragraph.Count > 0)
        {
            lede = paragraph[0];
            paragraph = paragraph.Count > 1 ? paragraph[1..] : paragraph;
        }

        var facts = kept.Facts.Where(fact => IsTold(StatementPlace.Fact, fact.Claim)).ToList();
        return kept with
        {
            Headline = told.GetValueOrDefault(kept.Headline) ?? lede?.Text ?? kept.Headline,
            Sentence = lede,
            Paragraph = paragraph,
            Bullets = bullets,
            Facts =
            [
                .. facts.Select(fact =>
                    fact with
                    {
                        Claim = told[fact.Claim],
                        Figures = KeyFactComposer.FiguresOf(told[fact.Claim], language),
                    }
                ),
            ],
            Language = language,
            Refused = refused,
            Holds =
                paragraph.Append(lede).OfType<SummarySentence>().DistinctBy(told => told.Text).Count()
                >= Math.Min(2, kept.Paragraph.Count + 1),
        };

        List<SummarySentence> Told(StatementPlace place, IReadOnlyList<SummarySentence> sentences) =>
            [.. sentences.Where(sentence => IsTold(place, sentence.Text)).Select(sentence => sentence with { Text = told[sentence.Text] })];

        bool IsTold(StatementPlace place, string text)
        {
            if (told.TryGetValue(text, out var words) && words.Length > 0)
            {
                return true;
            }

            refused.Add(new(place, text, "its translation does not say the same") { Rule = "translation" });
            return false;
        }
    }

    private static async Task<IReadOnlyList<string>> AskAsync(
        ModelConversation conversation,
        List<string> texts,
        string language,
        CancellationToken cancellationToken
    ) => (await conversation.AskAsync(text => AnswerReader.ReadTranslation(text, texts.Count, language), cancellationToken)).Texts;

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
