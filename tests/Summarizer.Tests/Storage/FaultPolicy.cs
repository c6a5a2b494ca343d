using System.Diagnostics.CodeAnalysis;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Summarizer.Tests.Storage;

/// <summary>What may befall one storage request.</summary>
public enum StorageFault
{
    /// <summary>The process dies before the request is sent.</summary>
    KilledBefore,

    /// <summary>The process dies once storage has done what was asked.</summary>
    KilledAfter,

    /// <summary>Storage has done what was asked; nobody is told.</summary>
    ResponseLost,

    /// <summary>Storage says that a condition does not hold; asked without one, it just answers.</summary>
    ConditionLost,

    /// <summary>Storage says 500, and has done nothing.</summary>
    ServerError,

    /// <summary>The answer breaks off in the middle.</summary>
    Cut,
}

/// <summary>Lets a fault befall the k-th request of an instance, once. The client's own retries come after it, as they do in earnest.</summary>
internal sealed class FaultPolicy(int at, StorageFault fault) : HttpPipelinePolicy
{
    private int sent;
    private bool dead;

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (dead)
        {
            throw new ProcessKilledException();
        }

        if (Interlocked.Increment(ref sent) != at)
        {
            await ProcessNextAsync(message, pipeline);
            return;
        }

        switch (fault)
        {
            case StorageFault.KilledBefore:
                dead = true;
                throw new ProcessKilledException();
            case StorageFault.ServerError:
                message.Response = new Answered(message.Request.ClientRequestId, 500, "InternalError");
                return;
            case StorageFault.ConditionLost
                when message.Request.Headers.Contains("If-Match") || message.Request.Headers.Contains("If-None-Match"):
                message.Response = new Answered(message.Request.ClientRequestId, 412, "ConditionNotMet");
                return;
        }

        await ProcessNextAsync(message, pipeline);
        switch (fault)
        {
            case StorageFault.KilledAfter:
                dead = true;
                throw new ProcessKilledException();
            case StorageFault.ResponseLost:
            case StorageFault.Cut when message.BufferResponse && message.Request.Method == RequestMethod.Get:
                throw new IOException("The response ended prematurely.");
            case StorageFault.Cut when message.Response.ContentStream is { } whole:
                message.Response.ContentStream = new CutStream(whole);
                break;
        }
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("Storage is only used asynchronously.");

    /// <summary>Ends after a few bytes, as a connection that breaks does.</summary>
    private sealed class CutStream(Stream whole) : Stream
    {
        private int read;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            read++ == 0
                ? await whole.ReadAsync(buffer[..Math.Min(10, buffer.Length)], cancellationToken)
                : throw new IOException("The response ended prematurely.");

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override int Read(byte[] buffer, int offset, int count) =>
            read++ == 0 ? whole.Read(buffer, offset, Math.Min(10, count)) : throw new IOException("The response ended prematurely.");

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                whole.Dispose();
            }

            base.Dispose(disposing);
        }
    }

    private sealed class Answered(string clientRequestId, int status, string code) : Response
    {
        public override int Status => status;

        public override string ReasonPhrase => code;

        // Set by the transport, which never sees this answer.
        public override bool IsError => true;

        public override Stream? ContentStream { get; set; } = Stream.Null;

        public override string ClientRequestId { get; set; } = clientRequestId;

        public override void Dispose() { }

        protected override bool ContainsHeader(string name) => name == "x-ms-error-code";

        protected override IEnumerable<HttpHeader> EnumerateHeaders() => [new("x-ms-error-code", code)];

        protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value) =>
            (value = ContainsHeader(name) ? code : null) is not null;

        protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values) =>
            (values = ContainsHeader(name) ? [code] : null) is not null;
    }
}
