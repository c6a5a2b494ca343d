using System.Text.Json;
using System.Threading.Channels;

namespace Summarizer.Cli.JsonLines;

/// <summary>JSON Lines in, JSON Lines out: in the same order, on all cores, with a bounded number of rows in memory.</summary>
internal static class RowStream
{
    /// <summary>A page of the largest size with every character escaped.</summary>
    private const int MaxLineBytes = 64 * 1000 * 1000;

    /// <param name="work">A row to the object that is written for it.</param>
    public static async Task RunAsync(
        Stream input,
        Stream output,
        Func<InputRow, CancellationToken, Task<object>> work,
        CancellationToken cancellationToken
    )
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var slots = new SemaphoreSlim(Environment.ProcessorCount);

        // What is finished behind a slow row waits here; its bound is the bound on memory.
        var rows = Channel.CreateBounded<Task<byte[]>>(8 * Environment.ProcessorCount);
        var reading = ReadAsync(input, rows.Writer, slots, work, ended.Token);
        try
        {
            await foreach (var row in rows.Reader.ReadAllAsync(ended.Token))
            {
                await output.WriteAsync(await row, ended.Token);
                if (!rows.Reader.TryPeek(out _))
                {
                    await output.FlushAsync(ended.Token);
                }
            }

            await reading;
        }
        finally
        {
            await ended.CancelAsync();
        }
    }

    private static async Task ReadAsync(
        Stream input,
        ChannelWriter<Task<byte[]>> rows,
        SemaphoreSlim slots,
        Func<InputRow, CancellationToken, Task<object>> work,
        CancellationToken cancellationToken
    )
    {
        Exception? failure = null;
        var read = 0L;
        try
        {
            await foreach (var line in LineReader.ReadAsync(input, MaxLineBytes, cancellationToken))
            {
                var number = ++read;
                if (line is { } bytes && IsBlank(bytes.Span))
                {
                    continue;
                }

                await slots.WaitAsync(cancellationToken);
                var row = Task.Run(
                    async () =>
                    {
                        try
                        {
                            return Line(await ResultAsync(number, line, work, cancellationToken));
                        }
                        finally
                        {
                            slots.Release();
                        }
                    },
                    cancellationToken
                );
                await rows.WriteAsync(row, cancellationToken);
            }
        }
        catch (Exception error) when (error is IOException or OperationCanceledException)
        {
            failure = error;
        }
        finally
        {
            rows.TryComplete(failure);
        }
    }

    private static async Task<object> ResultAsync(
        long number,
        ReadOnlyMemory<byte>? line,
        Func<InputRow, CancellationToken, Task<object>> work,
        CancellationToken cancellationToken
    )
    {
        JsonElement? id = null;
        try
        {
            var row = InputRow.Parse(line ?? throw new BadRowException(null, $"limit: the row is longer than {MaxLineBytes} bytes"));
            id = row.Id;
            return await work(row, cancellationToken);
        }
        catch (BadRowException bad)
        {
            var known = bad.Id ?? id;
            return new RowError(known, known is null ? $"row {number}: {bad.Message}" : bad.Message);
        }
        catch (CommandFailure failed)
        {
            return new RowError(id, failed.Message);
        }
        catch (JsonException bad)
        {
            return new RowError(null, $"row {number}: not a row: {bad.Message}");
        }
#pragma warning disable CA1031 // One article that the reader fails on must not end the other thousands.
        catch (Exception unexpected) when (unexpected is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return new RowError(id, $"failed: {unexpected.GetType().Name}: {StandardStreams.OneLine(unexpected.Message)}");
        }
    }

    private static byte[] Line(object row) => [.. JsonSerializer.SerializeToUtf8Bytes(row, row.GetType(), CliJson.Line), (byte)'\n'];

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \t\r"u8).IsEmpty;
}
