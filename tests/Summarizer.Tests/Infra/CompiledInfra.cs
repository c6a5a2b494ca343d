using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace Summarizer.Tests.Infra;

/// <summary>infra/main.bicep as the pinned Bicep compiles it, once for all tests: what Azure would be sent.</summary>
internal static class CompiledInfra
{
    private static readonly string? Bicep = typeof(CompiledInfra)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .SingleOrDefault(metadata => metadata.Key == "Bicep")
        ?.Value;

    private static readonly Lazy<(int ExitCode, string Output, string Errors)> Built = new(() =>
        Run("build", "--stdout", "infra/main.bicep")
    );

    /// <summary>Everything that is deployed, with the module (a file of infra/) that it stands in.</summary>
    public static IReadOnlyList<ArmResource> Resources => [.. Main.GetProperty("resources").EnumerateArray().SelectMany(ArmResource.In)];

    public static JsonElement Main => JsonDocument.Parse(Build().Output).RootElement;

    /// <summary>The modules' parameters, as main.bicep gives them.</summary>
    public static IEnumerable<(string Module, string Name, string Value)> Given =>
        from module in Main.GetProperty("resources").EnumerateArray()
        where module.GetProperty("type").GetString() == ArmResource.Deployment
        from parameter in module.GetProperty("properties").GetProperty("parameters").EnumerateObject()
        where
            parameter.Value.ValueKind is JsonValueKind.Object
            && parameter.Value.TryGetProperty("value", out var value)
            && value.ValueKind is JsonValueKind.String
        select (module.GetProperty("name").GetString()!, parameter.Name, parameter.Value.GetProperty("value").GetString()!);

    public static IEnumerable<ArmResource> Of(string type) => Resources.Where(resource => resource.Type == type);

    public static (int ExitCode, string Output, string Errors) Build()
    {
        SkipElsewhere();
        return Built.Value;
    }

    public static (int ExitCode, string Output, string Errors) Lint()
    {
        SkipElsewhere();
        return Run("lint", "infra/main.bicep");
    }

    private static void SkipElsewhere() =>
        Assert.SkipWhen(Bicep is null, "Bicep comes as a package for Linux on x64; infra/ is checked there.");

    private static (int ExitCode, string Output, string Errors) Run(params string[] arguments)
    {
        if (!OperatingSystem.IsWindows())
        {
            // Some extractions lose the executable bit.
            File.SetUnixFileMode(Bicep!, File.GetUnixFileMode(Bicep!) | UnixFileMode.UserExecute);
        }

        using var process = Process.Start(
            new ProcessStartInfo(Bicep!, arguments)
            {
                WorkingDirectory = Repository.Root,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.GetAwaiter().GetResult());
    }
}
