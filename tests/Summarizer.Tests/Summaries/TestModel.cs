using Summarizer.Storage;
using Summarizer.Summaries.OpenAI;

namespace Summarizer.Tests.Summaries;

internal static class TestModel
{
    /// <summary>The product's model with a budget of its own.</summary>
    public static OpenAIModel Create(
        ModelOptions options,
        AnswerStore? answers,
        ModelHealth health,
        TimeProvider time,
        bool judge = false
    ) =>
        OpenAIModel.Create(
            options,
            new GroundingOptions { Judge = judge ? JudgeMode.Auto : JudgeMode.Off },
            answers,
            new DailyBudget(options, null, time),
            health,
            time
        );
}
