using Summarizer.Summaries;

namespace Summarizer;

/// <param name="Name">The blob's name in the container <c>articles</c>.</param>
/// <param name="Remake">Also where a summary stands that was made from this upload, if by another recipe than the present one.</param>
internal sealed record RunOrder(string Name, StartedBy StartedBy, bool Remake = false);
