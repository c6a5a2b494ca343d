using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Summarizer.Api;

/// <summary>Which of the forms on offer a request asks for by its <c>Accept</c> (RFC 9110, 12.5.1).</summary>
internal static class Representation
{
    /// <param name="offered">Media types, the usual one first.</param>
    /// <returns>Null where none of them is acceptable.</returns>
    public static string? Of(HttpRequest request, params IReadOnlyList<string> offered)
    {
        request.HttpContext.Response.Headers.Vary = HeaderNames.Accept;
        var accepted = request.GetTypedHeaders().Accept;
        if (accepted.Count == 0)
        {
            return offered[0];
        }

        return offered
            .Select(type => (Type: type, Range: MostSpecific(type, accepted)))
            .Where(form => form.Range is not null and not { Quality: 0 })
            .OrderByDescending(form => form.Range!.Quality ?? 1)
            .ThenByDescending(form => Specificity(form.Range!))
            .Select(form => form.Type)
            .FirstOrDefault();
    }

    public static IResult NotAcceptable(params IReadOnlyList<string> offered) =>
        Problems.Of(StatusCodes.Status406NotAcceptable, $"There is {string.Join(", ", offered)}: name one of them, or */*, in Accept.");

    private static MediaTypeHeaderValue? MostSpecific(string type, IEnumerable<MediaTypeHeaderValue> accepted) =>
        accepted.Where(range => new MediaTypeHeaderValue(type).IsSubsetOf(new MediaTypeHeaderValue(range.MediaType))).MaxBy(Specificity);

    private static int Specificity(MediaTypeHeaderValue range) =>
        range.MatchesAllTypes ? 0
        : range.MatchesAllSubTypes ? 1
        : 2;
}
