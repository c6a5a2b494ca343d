using System.Diagnostics;

namespace Summarizer.Benchmarks;

/// <summary>This program once more, to be started as a child: the built executable, or its assembly where `dotnet` was given that.</summary>
internal static class OwnProcess
{
    public static ProcessStartInfo Info(params string[] arguments)
    {
        var program = Environment.ProcessPath ?? throw new InvalidOperationException("Nothing says which program this is.");
        var host = Path.GetFileNameWithoutExtension(program) == "dotnet" ? new[] { typeof(OwnProcess).Assembly.Location } : [];
        return new ProcessStartInfo(program, [.. host, .. arguments]) { RedirectStandardOutput = true };
    }
}
