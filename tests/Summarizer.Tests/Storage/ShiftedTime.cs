namespace Summarizer.Tests.Storage;

/// <summary>The machine's clock, set forward by a test: waits take the time that they take, and what is due in an hour can be due now.</summary>
internal sealed class ShiftedTime : TimeProvider
{
    private long shift;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + new TimeSpan(Interlocked.Read(ref shift));

    public void Advance(TimeSpan by) => Interlocked.Add(ref shift, by.Ticks);
}
