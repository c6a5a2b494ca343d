using Azure;
using Azure.Identity;

namespace Summarizer.Cli.Accounts;

/// <summary>What storage's errors mean for the person at the terminal.</summary>
internal static class StorageFaults
{
    /// <exception cref="CommandFailure">The account can't be reached, or does not let us in.</exception>
    public static async Task<T> ExplainAsync<T>(Uri account, Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (RequestFailedException refused) when (refused.Status is 401 or 403)
        {
            throw CommandFailure.Failed(
                $"The storage account at {Short(account)} does not let us in ({refused.ErrorCode ?? "403"}). Check the key in --storage or ArticleStorage, or the identity's role (Storage Blob Data Contributor).",
                refused
            );
        }
        catch (AuthenticationFailedException nobody)
        {
            throw CommandFailure.Failed(
                $"No identity could be found for {Short(account)}. Sign in with 'az login', or give --storage a connection string.",
                nobody
            );
        }
        catch (RequestFailedException unreachable) when (unreachable.Status == 0)
        {
            throw Unreachable(account, unreachable);
        }
        catch (AggregateException unreachable)
        {
            throw Unreachable(account, unreachable);
        }
        catch (RequestFailedException refused)
        {
            throw CommandFailure.Failed(
                $"The storage account at {Short(account)} answered {refused.Status} {refused.ErrorCode}. Check that --storage or ArticleStorage names a blob storage account.",
                refused
            );
        }
    }

    private static CommandFailure Unreachable(Uri account, Exception cause) =>
        CommandFailure.Failed(
            $"The storage account at {Short(account)} can't be reached: {Innermost(cause)}. Check --storage or ArticleStorage and the network, or leave both out for local storage.",
            cause
        );

    private static string Short(Uri account) => account.GetLeftPart(UriPartial.Path);

    private static string Innermost(Exception error)
    {
        while ((error as AggregateException)?.InnerExceptions[^1] is { } inner || (inner = error.InnerException) is not null)
        {
            error = inner;
        }

        return error.Message.TrimEnd('.');
    }
}
