namespace Summarizer.Storage;

/// <summary>The setting that names the storage account can't be used; the message is one line for the person who wrote it.</summary>
public sealed class StorageConnectionException(string message, Exception? cause = null) : Exception(message, cause);
