using System.Text.Json;
using System.Text.Json.Nodes;
using Summarizer.Storage;

namespace Summarizer.Cli.Local;

/// <summary>What Event Grid posts of an upload: its own schema, an array of one event.</summary>
internal static class BlobCreatedEvent
{
    /// <param name="address">The blob's address, as the storage account that the app watches gives it.</param>
    public static string Of(ArticleVersion article, Uri address, DateTimeOffset now) =>
        new JsonArray(
            new JsonObject
            {
                ["topic"] =
                    "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/local/providers/Microsoft.Storage/storageAccounts/local",
                ["subject"] = $"/blobServices/default/containers/articles/blobs/{article.Name}",
                ["eventType"] = "Microsoft.Storage.BlobCreated",
                ["id"] = Guid.NewGuid().ToString(),
                ["eventTime"] = now.UtcDateTime.ToString("O"),
                ["data"] = new JsonObject
                {
                    ["api"] = "PutBlob",
                    ["requestId"] = Guid.NewGuid().ToString(),
                    ["eTag"] = article.ETag.Bare(),
                    ["contentType"] = article.ContentType,
                    ["contentLength"] = article.Bytes,
                    ["blobType"] = "BlockBlob",
                    ["url"] = address.AbsoluteUri,
                    ["sequencer"] = now.UtcTicks.ToString("x16", null),
                },
                ["dataVersion"] = "",
                ["metadataVersion"] = "1",
            }
        ).ToJsonString(JsonSerializerOptions.Web);
}
