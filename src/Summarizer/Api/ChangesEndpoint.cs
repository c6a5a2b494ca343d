using System.Globalization;
using Microsoft.AspNetCore.Http;
using Summarizer.Publishing;

namespace Summarizer.Api;

/// <summary><c>GET /api/changes</c>: what entered the feeds, was corrected and left, in order and each once, for those who keep a copy.</summary>
public static class ChangesEndpoint
{
    private const int UsualLimit = 100;
    private const int LargestLimit = 1000;

    public static Task<IResult> GetAsync(HttpRequest request, ChangeLog log, CancellationToken cancellationToken) =>
        Problems.GuardAsync(async () =>
        {
            var limit = UsualLimit;
            if (
                request.Query["limit"].FirstOrDefault() is { Length: > 0 } asked
                && !(int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out limit) && limit is >= 1 and <= LargestLimit)
            )
            {
                return Problems.Invalid($"'limit' is a number from 1 to {LargestLimit}.");
            }

            ChangePlace? since = request.Query["since"].FirstOrDefault() switch
            {
                null or "" => ChangePlace.Start,
                "now" => await log.EndAsync(cancellationToken),
                var cursor => ChangePlace.Parse(cursor),
            };
            if (since is not { } place)
            {
                return Problems.Invalid(
                    "'since' is the 'next' of an earlier answer; 'now' begins with what comes, nothing with all there was."
                );
            }

            var (changes, next) = await log.ReadAsync(place, limit, cancellationToken);
            return JsonResult.Of(new ChangeListing(changes, next.ToString()), request.HttpContext.Response);
        });
}

/// <param name="Next">The cursor to go on with, now or whenever; never null.</param>
public sealed record ChangeListing(IReadOnlyList<ToldChange> Changes, string Next);
