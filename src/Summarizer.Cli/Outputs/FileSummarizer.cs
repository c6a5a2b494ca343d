using System.Security.Cryptography;
using System.Text;
using Spectre.Console;
using Summarizer.Articles;
using Summarizer.Cli.Inputs;
using Summarizer.Cli.JsonLines;
using Summarizer.Storage;
using Summarizer.Summaries;

namespace Summarizer.Cli.Outputs;

/// <summary>A file or a row to its summary, in the form asked for.</summary>
internal sealed class FileSummarizer(ArticleSummarizer summarizer, SummaryRequest request, long maxBytes)
{
    public async Task<string> FileAsync(ArticleInput upload, string format, bool single, CancellationToken cancellationToken)
    {
        var article = ArticleReader.Read(upload.Bytes, upload.Hints, cancellationToken).ArticleOf(upload.Name);
        var name = upload.Name == ArticleInput.StandardInput ? "standard-input" : upload.BlobName;
        var summary = await SummarizeAsync(ArticleId.Of(name), name, article, upload.Bytes, waiting: true, cancellationToken);
        return SummaryFormat.Render(format, single, summary, article.Document);
    }

    public async Task<object> RowAsync(InputRow row, CancellationToken cancellationToken)
    {
        var article = row.ReadArticle(maxBytes);
        var summary = await SummarizeAsync(
            ArticleId.Of(row.Id.ToString()),
            row.Id.ToString(),
            article,
            Encoding.UTF8.GetBytes(row.Text ?? row.Html!),
            waiting: false,
            cancellationToken
        );
        return new SummaryRow(row.Id, [.. summary.Text.Paragraph.Select(sentence => sentence.Text)], summary);
    }

    /// <param name="waiting">Somebody waits for this one article, and is told of progress and price.</param>
    private async Task<Summary> SummarizeAsync(
        string id,
        string name,
        Article article,
        ReadOnlyMemory<byte> bytes,
        bool waiting,
        CancellationToken cancellationToken
    )
    {
        var source = new SourceInfo(name, null, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), bytes.Length, null, article.Url);
        try
        {
            var summary =
                waiting && StandardStreams.ErrorConsole is { } terminal
                    ? await terminal
                        .Status()
                        .StartAsync(
                            $"Summarizing {Markup.Escape(name)} …",
                            _ => summarizer.SummarizeAsync(id, article, source, request, cancellationToken)
                        )
                    : await summarizer.SummarizeAsync(id, article, source, request, cancellationToken);
            if (waiting && ModelBill.Of(summary.Generation) is { } bill)
            {
                await StandardStreams.Error.WriteLineAsync(bill);
            }

            return summary;
        }
        catch (ModelUnavailableException unavailable)
        {
            throw CommandFailure.Failed(
                unavailable.Setting is { } setting
                    ? $"{name}: {FirstWords(unavailable.Message)}. Check {setting}, or use --model extractive."
                    : $"{name}: the model can't be reached now: {FirstWords(unavailable.Message)}. Try again later, or with --model extractive.",
                unavailable
            );
        }
    }

    /// <summary>An identity's fault lists every place it was looked for.</summary>
    private static string FirstWords(string reason) => reason.Length > 200 ? reason[..200] + " …" : reason.TrimEnd('.');
}
