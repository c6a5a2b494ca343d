namespace Summarizer.Cli.Azurite;

/// <summary>Local storage can't be had; the message is one line that says what to do.</summary>
public sealed class AzuriteException(string message, Exception? cause = null) : Exception(message, cause);
