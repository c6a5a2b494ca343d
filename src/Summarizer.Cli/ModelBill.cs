using System.Globalization;
using Summarizer.Summaries;

namespace Summarizer.Cli;

/// <summary>What an answer took, in one line for standard error.</summary>
internal static class ModelBill
{
    /// <returns>Null where no model was paid.</returns>
    public static string? Of(Generation generation) => generation.Calls == 0 ? null : string.Create(
        CultureInfo.InvariantCulture,
        $"{generation.Model}: {generation.Calls} {(generation.Calls == 1 ? "call" : "calls")}, {generation.Tokens.Input} tokens in ({generation.Tokens.CachedInput} cached), {generation.Tokens.Output} out ({generation.Tokens.Reasoning} reasoning), cost {Money(generation.Cost)}");

    public static string Money(decimal? cost) => cost?.ToString("0.######", CultureInfo.InvariantCulture) ?? "unknown";
}
