namespace Summarizer.Articles;

/// <summary>Reasons that several formats share.</summary>
internal static class Rejections
{
    public static ArticleReading Encrypted(string what) =>
        ArticleReading.Rejected($"encrypted: the {what} is protected with a password", "Save it without the password and upload it again.");

    public static ArticleReading NoText(string what) =>
        ArticleReading.Rejected($"no-text: the {what} holds no text", "Upload the article's text, not a picture of it.");
}
