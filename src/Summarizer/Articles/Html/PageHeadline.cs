namespace Summarizer.Articles;

/// <summary>The article's headline, and the block that shows it (-1 where none does).</summary>
internal sealed record PageHeadline(string? Text, int Block);
