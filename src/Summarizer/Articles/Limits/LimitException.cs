namespace Summarizer.Articles;

/// <summary>An upload is past a bound; the message is the bound's name and value in words. Never leaves the room: it becomes "rejected: limit".</summary>
internal sealed class LimitException(string message) : Exception(message);
