namespace Summarizer.Summaries;

/// <summary>How a published statement was borne out, the firmest first.</summary>
public enum Support
{
    /// <summary>Near-verbatim words of the article.</summary>
    Verbatim,

    /// <summary>Code found every part of it in the article.</summary>
    Checked,

    /// <summary>Code left it open; the second reader found it in the sentences cited for it.</summary>
    Judged,

    /// <summary>Nothing speaks against it, and nobody was asked.</summary>
    Unchecked,
}
