using Azure.Core;
using Azure.Identity;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;

namespace Summarizer.Storage;

/// <summary>Opens the storage account that a setting names: a connection string, or the blob service's address with an identity.</summary>
public static class StorageConnection
{
    public const string Setting = "ArticleStorage";

    /// <summary>Opens what the configuration names: <c>ArticleStorage</c> itself, or <c>ArticleStorage:blobServiceUri</c> and <c>:clientId</c>.</summary>
    /// <exception cref="StorageConnectionException">It names nothing that can be opened; the message says what to do.</exception>
    public static BlobServiceClient Open(IConfiguration configuration) => Open(Named(configuration), ClientId(configuration));

    /// <returns>The connection string or address that the configuration names; null where it names none.</returns>
    public static string? Named(IConfiguration configuration) =>
        configuration[Setting] is { Length: > 0 } whole ? whole : configuration[$"{Setting}:blobServiceUri"];

    /// <returns>The user-assigned identity that opens it; null where none is named.</returns>
    public static string? ClientId(IConfiguration configuration) => configuration[$"{Setting}:clientId"] is { Length: > 0 } id ? id : null;

    /// <param name="connection">A connection string, <c>UseDevelopmentStorage=true</c>, or an address such as https://ACCOUNT.blob.core.windows.net.</param>
    /// <param name="clientId">A user-assigned identity's client id; null takes what <see cref="DefaultAzureCredential"/> finds.</param>
    /// <exception cref="StorageConnectionException">It is neither; the message says what to do.</exception>
    public static BlobServiceClient Open(string? connection, string? clientId = null, BlobClientOptions? options = null)
    {
        if (string.IsNullOrWhiteSpace(connection))
        {
            throw new StorageConnectionException(
                $"No storage account is named. Set {Setting} (or --storage) to a connection string, or to https://ACCOUNT.blob.core.windows.net."
            );
        }

        if (Uri.TryCreate(connection, UriKind.Absolute, out var address) && address.Scheme is "https" or "http")
        {
            return address.Scheme == Uri.UriSchemeHttps
                ? new BlobServiceClient(address, Credential(clientId), options)
                : throw new StorageConnectionException(
                    $"{Setting} is '{address}': an identity needs https. Use a connection string for a plain http account."
                );
        }

        try
        {
            return new BlobServiceClient(connection, options);
        }
        catch (Exception malformed)
            when (malformed is FormatException or ArgumentException or InvalidOperationException or IndexOutOfRangeException)
        {
            throw new StorageConnectionException(
                $"{Setting} is no connection string: expected DefaultEndpointsProtocol=…;AccountName=…;AccountKey=…, UseDevelopmentStorage=true, or an https address.",
                malformed
            );
        }
    }

    private static TokenCredential Credential(string? clientId) =>
        clientId is null
            ? new DefaultAzureCredential()
            : new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(clientId));
}
