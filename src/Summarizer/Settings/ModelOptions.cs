using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Summarizer;

public sealed class ModelOptions
{
    public ModelProvider Provider { get; init; } = ModelProvider.Azure;

    /// <summary>The Azure OpenAI resource's address, or a compatible endpoint's ("http://localhost:11434/v1"); without it the extractive model answers.</summary>
    [SafeEndpoint]
    public Uri? Endpoint { get; init; }

    /// <summary>The deployment's name on Azure, the model's name elsewhere.</summary>
    [Required]
    public string Deployment { get; init; } = "gpt-4.1-mini";

    /// <summary>Without a key, the identity that <c>DefaultAzureCredential</c> finds.</summary>
    public string? Key { get; init; }

    /// <summary>Left out once a model turns it down: newer ones take only their own.</summary>
    [Range(0.0, 2.0)]
    public float? Temperature { get; init; } = 0.2f;

    /// <summary>How long a reasoning model thinks; not sent unless set.</summary>
    public Microsoft.Extensions.AI.ReasoningEffort? ReasoningEffort { get; init; }

    /// <summary>The cap on an answer's tokens in place of the preset's; reasoning models need room for their thoughts too.</summary>
    [Range(256, 200_000)]
    public int? MaxOutputTokens { get; init; }

    /// <summary>The model's window in tokens: an article takes up to two thirds of it in one call, and is read in parts above.</summary>
    [Range(4_000, 10_000_000)]
    public int ContextTokens { get; init; } = 128_000;

    /// <summary>This instance's share of the deployment's requests a minute; unset, nothing is held back.</summary>
    [Range(1, 1_000_000)]
    public int? RequestsPerMinute { get; init; }

    /// <summary>This instance's share of the deployment's tokens a minute, which Azure charges as prompt plus cap on arrival.</summary>
    [Range(1_000, 1_000_000_000)]
    public int? TokensPerMinute { get; init; }

    /// <summary>How long one request may take.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(100);

    /// <summary>Whether traces may hold the article's text.</summary>
    public bool LogContent { get; init; }

    /// <summary>What the deployment charges; without it costs are unknown.</summary>
    [ValidateObjectMembers]
    public ModelPrice? Price { get; init; }

    /// <summary>What all instances together may use of tokens in a day (UTC); then articles wait for the next.</summary>
    [Range(1_000, long.MaxValue)]
    public long? DailyTokens { get; init; }

    /// <summary>The same in money; needs the price.</summary>
    [Range(0.0, 1_000_000)]
    public decimal? DailyCost { get; init; }

    public bool IsConfigured => Endpoint is not null;
}

public enum ModelProvider
{
    Azure,
    OpenAI,
}

/// <summary>Prices per million tokens, in the currency that the operator counts in.</summary>
public sealed class ModelPrice
{
    [Range(0, 100_000)]
    public decimal Input { get; init; }

    /// <summary>Input that the provider had in its cache; the price of other input where it isn't set.</summary>
    [Range(0, 100_000)]
    public decimal? CachedInput { get; init; }

    /// <summary>Reasoning is part of the output, as providers count.</summary>
    [Range(0, 100_000)]
    public decimal Output { get; init; }
}
