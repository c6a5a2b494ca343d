namespace Summarizer.Articles;

/// <summary>What an upload is beside text in some markup.</summary>
internal enum DocumentFormat
{
    Text,
    Pdf,
    Word,
    Mail,
    Zip,
}
