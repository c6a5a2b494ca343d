using System.Text;
using Azure;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Summarizer.Storage;

namespace Summarizer.Api;

/// <summary>Every error is told as <c>application/problem+json</c> (RFC 9457), with what to do in its detail.</summary>
internal static class Problems
{
    public static IResult Of(int status, string detail) => Results.Problem(detail, statusCode: status);

    public static IResult Invalid(string detail) => Of(StatusCodes.Status400BadRequest, detail);

    public static IResult NotFound(string detail) => Of(StatusCodes.Status404NotFound, detail);

    public static IResult UnknownArticle(string id) =>
        NotFound(
            $"No article with the id '{id}' was ever seen. Ids are the folders' names in the container 'summaries'; POST /api/articles answers with one."
        );

    /// <summary>Storage would be asked in vain again and again.</summary>
    /// <returns>Null where the conditions that the request sets can be passed on.</returns>
    public static IResult? OfConditions(HttpRequest request) =>
        new[] { HeaderNames.IfMatch, HeaderNames.IfNoneMatch }.FirstOrDefault(name => !Ascii.IsValid(request.Headers[name].ToString()))
            is { } name
            ? Invalid($"The header '{name}' has characters other than ASCII: it names no ETag.")
            : null;

    /// <summary>What is nobody's fault here: storage that does not answer, somebody else who was faster, settings that can't be used.</summary>
    public static async Task<IResult> GuardAsync(Func<Task<IResult>> work)
    {
        try
        {
            return await work();
        }
        catch (BadHttpRequestException unreadable)
        {
            return Of(unreadable.StatusCode, unreadable.Message);
        }
        catch (LostConditionException lost)
        {
            return Of(StatusCodes.Status409Conflict, $"{lost.Message} Ask again.");
        }
        catch (OptionsValidationException invalid)
        {
            return Of(StatusCodes.Status503ServiceUnavailable, $"A setting can't be used: {string.Join(" ", invalid.Failures)}");
        }
        catch (RequestFailedException refused)
        {
            return Of(
                StatusCodes.Status503ServiceUnavailable,
                $"The storage account refuses or does not answer: {refused.Status} {refused.ErrorCode}. See /api/health."
            );
        }
        catch (AggregateException)
        {
            return Of(StatusCodes.Status503ServiceUnavailable, "The storage account does not answer. See /api/health.");
        }
    }
}
