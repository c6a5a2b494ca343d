namespace Summarizer.Storage;

/// <summary>Somebody else wrote first: write nothing more and start over.</summary>
public sealed class LostConditionException(string path, Exception? cause = null) : Exception($"'{path}' changed meanwhile.", cause)
{
    public string Path { get; } = path;
}
