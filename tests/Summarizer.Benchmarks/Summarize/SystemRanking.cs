namespace Summarizer.Benchmarks.Summarize;

/// <summary>Where ours would stand by ROUGE among the published systems whose outputs a set holds, per source of the set.</summary>
internal static class SystemRanking
{
    public static void Print(List<GoldArticle> articles, List<Rouge> ours)
    {
        foreach (var source in articles.Zip(ours).Where(pair => pair.First.Systems.Count > 0).GroupBy(pair => pair.First.Source))
        {
            var names = source.SelectMany(pair => pair.First.Systems.Keys).Distinct().ToList();
            var scores = names.ConvertAll(name =>
                Rouge.Mean(
                    source
                        .Where(pair => pair.First.Systems.ContainsKey(name))
                        .Select(pair => Rouge.Of(GoldArticle.Split(pair.First.Systems[name]), pair.First.Reference))
                        .ToList()
                )
            );
            var mean = Rouge.Mean(source.Select(pair => pair.Second).ToList());
            Console.WriteLine(
                FormattableString.Invariant(
                    $"  among the {names.Count} systems of {source.Key} ({source.Count()} articles): place {1 + scores.Count(s => s.One > mean.One)} by ROUGE-1, {1 + scores.Count(s => s.Two > mean.Two)} by ROUGE-2, {1 + scores.Count(s => s.Lsum > mean.Lsum)} by ROUGE-L"
                )
            );
        }
    }
}
