using System.Globalization;
using Summarizer.Summaries;

namespace Summarizer.Cli.Outputs;

/// <summary>What an answer took, in one line for standard error.</summary>
internal static class ModelBill
{
    /// <returns>Null where no model was asked.</returns>
    public static string? Of(Generation generation) =>
        generation switch
        {
            { Fallback: { } why, Calls: 0 } => $"The model's answer can't be used ({why}): these are sentences of the article.",
            { Fallback: { } why } =>
                $"The model's answer can't be used ({why}): these are sentences of the article. It was paid all the same: {Calls(generation)}",
            { Calls: 0 } => null,
            _ => $"{generation.Model}: {Calls(generation)}",
        };

    private static string Calls(Generation generation) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{generation.Calls} {(generation.Calls == 1 ? "call" : "calls")}, {generation.Tokens.Input} tokens in ({generation.Tokens.CachedInput} cached), {generation.Tokens.Output} out ({generation.Tokens.Reasoning} reasoning), cost {Money(generation.Cost)}"
        );

    public static string Money(decimal? cost) => cost?.ToString("0.######", CultureInfo.InvariantCulture) ?? "unknown";
}
