namespace Summarizer;

public sealed class GroundingOptions
{
    /// <summary>Whether the model is asked once more about what code kept without being sure; it may only drop, and one more call is paid.</summary>
    public bool Judge { get; init; }
}
