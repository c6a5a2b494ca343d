using System.Text.Json;
using Azure;
using Microsoft.AspNetCore.Http;
using Summarizer.Publishing;
using Summarizer.Storage;

namespace Summarizer.Api;

/// <summary>An editor's decisions on a story; the next frequent sweep takes them up.</summary>
public static class DecisionEndpoints
{
    private const string Somebody = "the API";

    private const int MostBytes = 64 * 1024;

    /// <summary><c>POST /api/articles/{id}/approve</c>: covers the revision that stands and no later one.</summary>
    public static Task<IResult> ApproveAsync(
        HttpRequest request,
        string id,
        StoryDecisions decisions,
        Ledger ledger,
        CancellationToken cancellationToken
    ) => DecideAsync(request, id, EditorVerb.Approve, decisions, ledger, cancellationToken);

    /// <summary><c>POST /api/articles/{id}/hold</c>: out of the feeds until it is approved.</summary>
    public static Task<IResult> HoldAsync(
        HttpRequest request,
        string id,
        StoryDecisions decisions,
        Ledger ledger,
        CancellationToken cancellationToken
    ) => DecideAsync(request, id, EditorVerb.Hold, decisions, ledger, cancellationToken);

    /// <summary><c>POST /api/articles/{id}/withdraw</c>: summary, text and history go; a new upload ends it.</summary>
    public static Task<IResult> WithdrawAsync(
        HttpRequest request,
        string id,
        StoryDecisions decisions,
        Ledger ledger,
        CancellationToken cancellationToken
    ) => DecideAsync(request, id, EditorVerb.Withdraw, decisions, ledger, cancellationToken);

    private static Task<IResult> DecideAsync(
        HttpRequest request,
        string id,
        EditorVerb verb,
        StoryDecisions decisions,
        Ledger ledger,
        CancellationToken cancellationToken
    ) =>
        Problems.GuardAsync(async () =>
        {
            if (Problems.OfConditions(request) is { } unusable)
            {
                return unusable;
            }

            if (!ArticleId.IsId(id) || await ledger.ReadAsync(id, cancellationToken) is not { } known)
            {
                return Problems.UnknownArticle(id);
            }

            var (asked, problem) = await BodyAsync(request, cancellationToken);
            if (problem is not null)
            {
                return problem;
            }

            var seen = request.GetTypedHeaders().IfMatch.FirstOrDefault();
            var decided = await decisions.DecideAsync(
                known.Entry.Name,
                verb,
                asked?.By ?? Somebody,
                asked?.Revision,
                seen is { Tag.Value: not "*" } ? new ETag(seen.Tag.Value!) : null,
                cancellationToken
            );
            return decided.Outcome switch
            {
                DecisionOutcome.Decided => Results.Json(
                    new DecisionAnswer(id, verb.ToString().ToLowerInvariant(), decided.Revision, ArticleStatus.Address(id)),
                    SummaryJson.Options,
                    statusCode: Accepted(request, id)
                ),
                DecisionOutcome.NothingToApprove => Problems.Of(
                    StatusCodes.Status409Conflict,
                    "There is no summary to approve; its status says why."
                ),
                DecisionOutcome.AnotherRevision => Problems.Of(
                    seen is null ? StatusCodes.Status409Conflict : StatusCodes.Status412PreconditionFailed,
                    $"Revision {decided.Revision} stands by now. Read it, then decide on that."
                ),
                _ => Problems.UnknownArticle(id),
            };
        });

    private static int Accepted(HttpRequest request, string id)
    {
        request.HttpContext.Response.Headers.Location = ArticleStatus.Address(id);
        return StatusCodes.Status202Accepted;
    }

    private static async Task<(DecisionRequest? Asked, IResult? Problem)> BodyAsync(
        HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        using var body = new MemoryStream();
        var buffer = new byte[8192];
        while (await request.Body.ReadAsync(buffer, cancellationToken) is > 0 and var read)
        {
            if (body.Length + read > MostBytes)
            {
                return (null, Problems.Of(StatusCodes.Status413PayloadTooLarge, $"A decision has at most {MostBytes} bytes."));
            }

            body.Write(buffer, 0, read);
        }

        if (body.Length == 0)
        {
            return (null, null);
        }

        if (!request.HasJsonContentType())
        {
            return (
                null,
                Problems.Of(
                    StatusCodes.Status415UnsupportedMediaType,
                    "The body is application/json such as { \"by\": \"the desk\", \"revision\": 2 }, or empty."
                )
            );
        }

        try
        {
            return (
                JsonSerializer.Deserialize<DecisionRequest>(body.GetBuffer().AsSpan(0, (int)body.Length), JsonSerializerOptions.Web),
                null
            );
        }
        catch (JsonException unreadable)
        {
            return (null, Problems.Invalid($"The body can't be read: {unreadable.Message}"));
        }
    }
}

/// <param name="By">Who decides.</param>
/// <param name="Revision">The revision that was read: nothing is decided if another one stands by now.</param>
public sealed record DecisionRequest(string? By, int? Revision);

/// <param name="Revision">The revision that was decided on, 0 for none.</param>
/// <param name="Status">Where what becomes of it can be read.</param>
public sealed record DecisionAnswer(string Id, string Decided, int Revision, string Status);
