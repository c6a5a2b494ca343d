using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;

namespace Summarizer.Benchmarks.Corpus;

/// <summary>A child that reads one upload after the other, watched from outside: ten seconds and half a gigabyte for each.</summary>
internal sealed class CorpusChild : IDisposable
{
    private const long MostBytes = 512_000_000;

    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(10);

    private readonly Process process;
    private readonly Task<string> errors;

    private CorpusChild(Process process) => (this.process, errors) = (process, process.StandardError.ReadToEndAsync());

    public static CorpusChild Start()
    {
        var start = OwnProcess.Info("corpus-child");
        start.RedirectStandardInput = true;
        start.RedirectStandardError = true;
        return new CorpusChild(Process.Start(start)!);
    }

    /// <summary>A frame each way: name and bytes in, one line out.</summary>
    public async Task<CorpusOutcome> ReadAsync(string name, byte[] bytes, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            var length = new byte[4];
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            await process.StandardInput.WriteLineAsync(Path.GetFileName(name).AsMemory(), cancellationToken);
            await process.StandardInput.FlushAsync(cancellationToken);
            await process.StandardInput.BaseStream.WriteAsync(length, cancellationToken);
            await process.StandardInput.BaseStream.WriteAsync(bytes, cancellationToken);
            await process.StandardInput.BaseStream.FlushAsync(cancellationToken);
            var line = await process.StandardOutput.ReadLineAsync(cancellationToken).AsTask().WaitAsync(MostTime, cancellationToken);
            var (seconds, peak) = (Stopwatch.GetElapsedTime(started).TotalSeconds, PeakBytes());
            return line is null ? new(name, CorpusKind.Crash, await LastWordsAsync(), seconds, peak)
                : peak > MostBytes
                    ? new(name, CorpusKind.OverMemory, string.Create(CultureInfo.InvariantCulture, $"{peak / 1e6:F0} MB"), seconds, peak)
                : line.StartsWith("article", StringComparison.Ordinal) ? new(name, CorpusKind.Article, "", seconds, peak)
                : line.StartsWith("fault", StringComparison.Ordinal) ? new(name, CorpusKind.Crash, line, seconds, peak)
                : new(name, CorpusKind.Rejected, line.Split(':')[0], seconds, peak);
        }
        catch (TimeoutException)
        {
            return new(name, CorpusKind.Hang, "", Stopwatch.GetElapsedTime(started).TotalSeconds, PeakBytes());
        }
        catch (IOException)
        {
            return new(name, CorpusKind.Crash, await LastWordsAsync(), Stopwatch.GetElapsedTime(started).TotalSeconds, 0);
        }
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }

    private async Task<string> LastWordsAsync()
    {
        process.Kill(entireProcessTree: true);
        return string.Join(" / ", (await errors).Split('\n').Take(8));
    }

    /// <summary>The kernel's high-water mark, which is set back for the next file.</summary>
    private long PeakBytes()
    {
        try
        {
            var line = File.ReadLines($"/proc/{process.Id}/status")
                .FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            File.WriteAllText($"/proc/{process.Id}/clear_refs", "5");
            return line is null
                ? 0
                : 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
