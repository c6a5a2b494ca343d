using Microsoft.Extensions.Options;

namespace Summarizer;

public sealed class GroundingOptions
{
    /// <summary>Whether a second reader is asked, in one further request, about what code can neither bear out nor refute; it needs a model.</summary>
    public JudgeMode Judge { get; init; } = JudgeMode.Auto;

    /// <summary>The second reader's deployment; unset, the model's own.</summary>
    public string? JudgeDeployment { get; init; }

    /// <summary>The second reader's address; unset, the model's own.</summary>
    public Uri? JudgeEndpoint { get; init; }

    /// <summary>The second reader's key; unset, the model's own at the model's own address, else the identity that is found.</summary>
    public string? JudgeKey { get; init; }

    /// <summary>What another deployment charges; without it costs are unknown.</summary>
    [ValidateObjectMembers]
    public ModelPrice? JudgePrice { get; init; }

    /// <summary>The second reader's settings; the same object where it is the model itself.</summary>
    internal ModelOptions ReaderOf(ModelOptions model) =>
        JudgeDeployment is null && JudgeEndpoint is null && JudgeKey is null
            ? model
            : new()
            {
                Provider = model.Provider,
                Endpoint = JudgeEndpoint ?? model.Endpoint,
                Deployment = JudgeDeployment ?? model.Deployment,
                Key = JudgeKey ?? (JudgeEndpoint is null ? model.Key : null),
                Temperature = model.Temperature,
                ReasoningEffort = model.ReasoningEffort,
                MaxOutputTokens = model.MaxOutputTokens,
                ContextTokens = model.ContextTokens,
                RequestsPerMinute = model.RequestsPerMinute,
                TokensPerMinute = model.TokensPerMinute,
                Timeout = model.Timeout,
                LogContent = model.LogContent,
                Price = JudgePrice ?? (JudgeDeployment is null && JudgeEndpoint is null ? model.Price : null),
            };
}

public enum JudgeMode
{
    /// <summary>Wherever there is a model.</summary>
    Auto,

    Off,
}
