using System.ClientModel;
using System.Globalization;
using System.Text.Json;
using Azure.Identity;

namespace Summarizer.Summaries.OpenAI;

/// <summary>What an exception of the model's client means for us.</summary>
/// <param name="Delay">How long the server asks us to wait, null where it doesn't say.</param>
/// <param name="Parameter">The request's parameter that the server names, null where it names none.</param>
/// <param name="Setting">What a person must look at, null where waiting mends it.</param>
internal sealed record ModelFault(
    ModelFaultKind Kind,
    string Detail,
    TimeSpan? Delay = null,
    string? Parameter = null,
    string? Setting = null
)
{
    private const string Key = "Summarizer__Model__Key";
    private const string Deployment = "Summarizer__Model__Deployment";
    private const string Endpoint = "Summarizer__Model__Endpoint";

    /// <returns>Null where the exception is not the model's: our own cancellation, or a bug.</returns>
    public static ModelFault? Of(Exception exception, CancellationToken cancellationToken) =>
        exception switch
        {
            ClientResultException { Status: 0 } unreached => new(ModelFaultKind.Unreachable, unreached.Message),
            ClientResultException answered => OfStatus(answered),
            AuthenticationFailedException identity => new(ModelFaultKind.Settings, identity.Message, Setting: Key),
            OperationCanceledException when !cancellationToken.IsCancellationRequested => new(
                ModelFaultKind.Unreachable,
                "no answer in time"
            ),
            IOException or HttpRequestException => new(ModelFaultKind.Unreachable, exception.Message),
            // What the client throws over a body that is cut off or no chat completion at all.
            JsonException or ArgumentOutOfRangeException or KeyNotFoundException or FormatException => new(
                ModelFaultKind.Unreachable,
                "the response was cut off or is no chat completion"
            ),
            _ => null,
        };

    private static ModelFault OfStatus(ClientResultException answered)
    {
        var (code, parameter, message) = Error(answered);
        var status = answered.Status.ToString(CultureInfo.InvariantCulture);
        var detail = code is null or "" || code == status ? $"HTTP {status}" : $"HTTP {status} {code}";
        return (answered.Status, code) switch
        {
            (401 or 403, _) => new(ModelFaultKind.Settings, $"the model's server refuses the key or identity ({detail})", Setting: Key),
            (404, _) => new(
                ModelFaultKind.Settings,
                $"the model's server does not know what it is asked for ({detail})",
                Setting: Names(code, message, "deployment") || Names(code, message, "model") ? Deployment : Endpoint
            ),
            (429, "insufficient_quota") => new(ModelFaultKind.Throttled, detail, TimeSpan.FromHours(1)),
            (429 or 503, _) => new(ModelFaultKind.Throttled, detail, DelayOf(answered)),
            (408 or 409 or >= 500, _) => new(ModelFaultKind.Unreachable, detail),
            (_, "content_filter") => new(ModelFaultKind.ContentFilter, detail),
            (_, "context_length_exceeded") => new(ModelFaultKind.ContextTooLong, detail),
            (_, "unsupported_parameter" or "unsupported_value") => new(
                ModelFaultKind.UnsupportedParameter,
                detail,
                null,
                parameter ?? message
            ),
            _ => new(ModelFaultKind.Rejected, detail),
        };
    }

    private static bool Names(string? code, string? message, string word) =>
        $"{code} {message}".Contains(word, StringComparison.OrdinalIgnoreCase);

    private static (string? Code, string? Parameter, string? Message) Error(ClientResultException answered)
    {
        try
        {
            using var body = JsonDocument.Parse(answered.GetRawResponse()?.Content ?? BinaryData.FromString("{}"));
            var error =
                body.RootElement.ValueKind == JsonValueKind.Object && body.RootElement.TryGetProperty("error", out var inner)
                    ? inner
                    : default;
            return (Text(error, "code"), Text(error, "param"), Text(error, "message"));
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static string? Text(JsonElement error, string name) =>
        error.ValueKind == JsonValueKind.Object && error.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static TimeSpan? DelayOf(ClientResultException throttled)
    {
        var headers = throttled.GetRawResponse()?.Headers;
        if (headers is null)
        {
            return null;
        }

        if (headers.TryGetValue("retry-after-ms", out var ms) && double.TryParse(ms, CultureInfo.InvariantCulture, out var milliseconds))
        {
            return Bounded(milliseconds / 1000);
        }

        if (!headers.TryGetValue("Retry-After", out var after))
        {
            return null;
        }

        if (double.TryParse(after, CultureInfo.InvariantCulture, out var seconds))
        {
            return Bounded(seconds);
        }

        // The date form, against the server's own clock: ours may differ.
        return
            DateTimeOffset.TryParse(after, CultureInfo.InvariantCulture, out var at)
            && headers.TryGetValue("Date", out var date)
            && DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, out var sent)
            ? Bounded((at - sent).TotalSeconds)
            : null;
    }

    private static TimeSpan Bounded(double seconds) => TimeSpan.FromSeconds(Math.Clamp(double.IsNaN(seconds) ? 0 : seconds, 0, 24 * 3600));
}

internal enum ModelFaultKind
{
    /// <summary>Too many requests, or the server is busy: wait.</summary>
    Throttled,

    /// <summary>Nothing came back, or not all of it: try again.</summary>
    Unreachable,

    /// <summary>Key, endpoint or deployment are wrong: a person must act.</summary>
    Settings,

    ContentFilter,

    ContextTooLong,

    UnsupportedParameter,

    /// <summary>Any other 400: the same request would be rejected again.</summary>
    Rejected,
}
