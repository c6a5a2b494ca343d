namespace Summarizer.Cli.Inputs;

/// <summary>What a file's name says of its format: a hint alone, the reader looks at the content.</summary>
internal static class ContentTypes
{
    public static string Of(string name) =>
        Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".html" or ".htm" or ".xhtml" => "text/html",
            ".md" or ".markdown" => "text/markdown",
            ".txt" or ".text" => "text/plain",
            ".pdf" => "application/pdf",
            ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            ".eml" => "message/rfc822",
            ".mhtml" or ".mht" => "multipart/related",
            ".json" => "application/json",
            _ => "application/octet-stream",
        };
}
