using Summarizer.Summaries;
using Summarizer.Summaries.OpenAI;

namespace Summarizer.Cli.Outputs;

/// <summary>The model that <c>--model</c> names; null where the extractive one answers.</summary>
internal static class LocalModel
{
    public static ISummaryModel? Create(string name, SummarizerOptions options) =>
        name switch
        {
            "openai" when !options.Model.IsConfigured => throw CommandFailure.WrongUse(
                "--model openai needs a model: set Summarizer__Model__Endpoint to the Azure OpenAI resource's address, and Summarizer__Model__Key to its key."
            ),
            "extractive" => null,
            _ when options.Model.IsConfigured => OpenAIModel.Create(
                options.Model,
                options.Grounding,
                null,
                new DailyBudget(options.Model, null, TimeProvider.System),
                new ModelHealth(TimeProvider.System),
                TimeProvider.System
            ),
            _ => null,
        };
}
