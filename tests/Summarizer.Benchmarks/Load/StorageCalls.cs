using Azure.Core;

namespace Summarizer.Benchmarks.Load;

/// <summary>Requests to blob storage by the classes that Azure bills; deletes are free.</summary>
internal readonly record struct StorageCalls(double Writes, double Lists, double Reads, double Others, double Deletes)
{
    public double All => Writes + Lists + Reads + Others + Deletes;

    public static StorageCalls Of(RequestMethod method, string query) =>
        query.Contains("comp=list", StringComparison.Ordinal) ? new(0, 1, 0, 0, 0)
        : method == RequestMethod.Put ? new(1, 0, 0, 0, 0)
        : method == RequestMethod.Get && !query.Contains("restype=container", StringComparison.Ordinal) ? new(0, 0, 1, 0, 0)
        : method == RequestMethod.Delete ? new(0, 0, 0, 0, 1)
        : new(0, 0, 0, 1, 0);

    public static StorageCalls operator +(StorageCalls left, StorageCalls right) =>
        new(
            left.Writes + right.Writes,
            left.Lists + right.Lists,
            left.Reads + right.Reads,
            left.Others + right.Others,
            left.Deletes + right.Deletes
        );

    public static StorageCalls operator *(StorageCalls calls, double times) =>
        new(calls.Writes * times, calls.Lists * times, calls.Reads * times, calls.Others * times, calls.Deletes * times);

    public static StorageCalls operator -(StorageCalls left, StorageCalls right) => left + (right * -1);
}
