namespace Summarizer.Storage;

/// <summary>The article that answers are asked for, so that forgetting it finds them: by call, since between here and the store are the model's clients.</summary>
public static class AnswerOwner
{
    private static readonly AsyncLocal<string?> Current = new();

    /// <summary>Null outside of an article's run.</summary>
    public static string? Id
    {
        get => Current.Value;
        set => Current.Value = value;
    }
}
