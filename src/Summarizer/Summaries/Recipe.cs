using Summarizer.Summaries.OpenAI;

namespace Summarizer.Summaries;

/// <summary>How summaries are made with the present settings; what was made by another recipe stays until a person asks for a backfill.</summary>
public static class Recipe
{
    /// <returns>Model, version of its prompt, preset, language and whether it was judged, percent-encoded: it travels as a header.</returns>
    public static string Of(SummarizerOptions options) =>
        string.Join(
            '/',
            new[]
            {
                options.Model.IsConfigured ? options.Model.Deployment : "extractive",
                options.Model.IsConfigured ? $"{Prompt.Version}-{Prompt.Digest}" : ExtractiveModel.Version,
                options.Summary.Length.ToString().ToLowerInvariant(),
                options.Summary.Language ?? "own",
                options.Model.IsConfigured && options.Grounding.Judge is JudgeMode.Auto
                    ? "judged" + (options.Grounding.JudgeDeployment is { } reader ? $"-{reader}" : "")
                    : null,
            }
                .OfType<string>()
                .Select(Uri.EscapeDataString)
        );
}
