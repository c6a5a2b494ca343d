using System.Text;
using Microsoft.ML.Tokenizers;

namespace Summarizer.Summaries.OpenAI;

/// <summary>Counts tokens as the models since gpt-4o do; for others it is an estimate, and a model that takes less says so.</summary>
internal static class TokenCounter
{
    /// <summary>Loading the vocabulary takes a third of a second: only long texts and rate limits ask for it.</summary>
    private static readonly Lazy<TiktokenTokenizer> Vocabulary = new(() => TiktokenTokenizer.CreateForEncoding("o200k_base"));

    public static int Count(string text) => Vocabulary.Value.CountTokens(text);

    /// <summary>No token is shorter than a byte, so that short texts need no counting.</summary>
    public static bool Fits(string text, int tokens) => Encoding.UTF8.GetByteCount(text) <= tokens || Count(text) <= tokens;
}
