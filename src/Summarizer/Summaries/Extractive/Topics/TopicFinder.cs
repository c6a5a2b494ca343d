using System.Collections.Concurrent;
using Summarizer.Language.Words;
using Summarizer.Summaries.Extractive.Overlap;
using Summarizer.Summaries.Extractive.Words;

namespace Summarizer.Summaries.Extractive.Topics;

/// <summary>Which of the IPTC Media Topics' seventeen top levels an article speaks of, by words; none in a language without a list.</summary>
internal static class TopicFinder
{
    private const int Most = 3;

    /// <summary>So much weight of words is full evidence; less makes a topic proportionally unsure.</summary>
    private const double FullEvidence = 8;
    private const double LeastConfidence = 0.2;

    private static readonly ConcurrentDictionary<string, IReadOnlyList<(string Topic, string[] Stems)>> Lists = new();

    public static List<Topic> Find(ArticleTerms terms, string language)
    {
        var scores = Lists
            .GetOrAdd(language, Read)
            .Select(list => (list.Topic, Score: list.Stems.Sum(stem => Weight(terms, stem))))
            .ToList();
        var total = scores.Sum(score => score.Score);
        return
        [
            .. scores
                .Select(score => new Topic(
                    score.Topic,
                    Math.Round(total == 0 ? 0 : score.Score / total * Math.Min(1, score.Score / FullEvidence), 2)
                ))
                .Where(topic => topic.Confidence >= LeastConfidence)
                .OrderByDescending(topic => topic.Confidence)
                .ThenBy(topic => topic.Name, StringComparer.Ordinal)
                .Take(Most),
        ];
    }

    /// <summary>A word that stands often, or early, tells more of the topic; the tenth time hardly more than the fifth.</summary>
    private static double Weight(ArticleTerms terms, string stem) =>
        terms.FindStem(stem) is { Count: > 0 } found ? Math.Log(1 + found.Count) + Math.Min(1, found.Early) : 0;

    private static IReadOnlyList<(string Topic, string[] Stems)> Read(string language)
    {
        var name = $"Summaries/Extractive/Topics/topics.{language}.tsv";
        var cut = Stemmer.For(language);
        return WordList.Names(name).Any()
            ?
            [
                .. WordList
                    .Pairs(name)
                    .GroupBy(pair => pair.Kind, pair => Stem(cut, pair.Word))
                    .Select(group => (group.Key, group.Distinct().ToArray())),
            ]
            : [];
    }

    private static string Stem(Stemmer.Cut cut, string word)
    {
        var letters = word.ToCharArray();
        return new string(letters, 0, cut(letters, letters.Length));
    }
}
