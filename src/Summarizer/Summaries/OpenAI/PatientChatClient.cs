using Microsoft.Extensions.AI;
using Polly;
using Polly.Fallback;
using Polly.Retry;

namespace Summarizer.Summaries.OpenAI;

/// <summary>
/// The one layer that asks again: throttling is waited out inside the call where the server names at most a minute, a broken connection is
/// tried three times; what lasts longer becomes a <see cref="ModelUnavailableException"/>. What the server decided passes as it is.
/// </summary>
internal sealed class PatientChatClient(IChatClient inner, ModelHealth health, TimeProvider time) : DelegatingChatClient(inner)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan OutagePause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan SettingsPause = TimeSpan.FromMinutes(5);

    private readonly ResiliencePipeline<ChatResponse> pipeline = new ResiliencePipelineBuilder<ChatResponse> { TimeProvider = time }
        .AddFallback(
            new FallbackStrategyOptions<ChatResponse>
            {
                ShouldHandle = args =>
                    new(
                        FaultOf(args.Outcome, args.Context)?.Kind
                            is ModelFaultKind.Throttled
                                or ModelFaultKind.Unreachable
                                or ModelFaultKind.Settings
                    ),
                FallbackAction = args =>
                    new(
                        Outcome.FromException<ChatResponse>(
                            GiveUp(health, time, FaultOf(args.Outcome, args.Context)!, args.Outcome.Exception!)
                        )
                    ),
            }
        )
        .AddRetry(
            new RetryStrategyOptions<ChatResponse>
            {
                MaxRetryAttempts = 5,
                ShouldHandle = args =>
                    new(FaultOf(args.Outcome, args.Context) is { Kind: ModelFaultKind.Throttled } fault && !(fault.Delay > LongestWait)),
                DelayGenerator = args => new(Jittered(FaultOf(args.Outcome, args.Context)?.Delay)),
                Delay = TimeSpan.FromSeconds(1),
                MaxDelay = LongestWait,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
            }
        )
        .AddRetry(
            new RetryStrategyOptions<ChatResponse>
            {
                MaxRetryAttempts = 2,
                ShouldHandle = args => new(FaultOf(args.Outcome, args.Context)?.Kind is ModelFaultKind.Unreachable),
                Delay = TimeSpan.FromMilliseconds(500),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
            }
        )
        .Build();

    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        if (health.Turn() is { } closed)
        {
            throw new ModelUnavailableException(closed.Reason, closed.Until) { Setting = closed.Setting };
        }

        var response = await pipeline.ExecuteAsync(async token => await base.GetResponseAsync(messages, options, token), cancellationToken);
        health.Answered();
        return response;
    }

    private static ModelFault? FaultOf(Outcome<ChatResponse> outcome, ResilienceContext context) =>
        outcome.Exception is { } exception ? ModelFault.Of(exception, context.CancellationToken) : null;

    /// <summary>Up to a quarter more than was asked for, so that those who were turned away together don't come back together.</summary>
    private static TimeSpan? Jittered(TimeSpan? delay) => delay * (1 + (Random.Shared.NextDouble() / 4));

    private static ModelUnavailableException GiveUp(ModelHealth health, TimeProvider time, ModelFault fault, Exception cause) =>
        new(
            fault.Detail,
            fault switch
            {
                { Kind: ModelFaultKind.Settings } => health.Close(new(fault.Detail, fault.Setting, time.GetUtcNow() + SettingsPause)),
                { Delay: { } delay } when delay > LongestWait => health.Close(new(fault.Detail, null, time.GetUtcNow() + delay)),
                _ => health.Failed(fault.Detail, OutagePause),
            },
            cause
        )
        {
            Setting = fault.Setting,
        };
}
