using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using Summarizer.Functions;

namespace Summarizer.Tests.Infra;

/// <summary>What each instance may ask of the model follows from the deployment's quota.</summary>
public sealed class QuotaTests
{
    private static JsonElement Parameters => CompiledInfra.Main.GetProperty("parameters");

    [Theory]
    [InlineData(null, null)]
    [InlineData(42, 40)]
    [InlineData(42, 1000)]
    [InlineData(43, 40)]
    [InlineData(336, 40)]
    [InlineData(1_000, 1000)]
    [InlineData(5_000, 40)]
    [InlineData(150_000, 1000)]
    public void All_instances_together_never_exceed_the_quota_and_each_may_ask(int? capacity, int? instanceLimit)
    {
        var given = new Dictionary<string, long>
        {
            ["modelCapacity"] = capacity ?? Default("modelCapacity"),
            ["instanceLimit"] = instanceLimit ?? Default("instanceLimit"),
        };
        var worked = new ArmArithmetic(CompiledInfra.Main.GetProperty("variables"), given);
        var instances = worked["maximumInstanceCount"];
        var asking = instances + SweepTimers();

        Assert.InRange(instances, 40, given["instanceLimit"]);
        Assert.InRange(asking * worked["requestsPerInstance"], 1, given["modelCapacity"]);
        Assert.InRange(asking * worked["tokensPerInstance"], 1, given["modelCapacity"] * 1000);
        Assert.InRange(worked["parallelism"], 1, HostParallelism());
        Valid(nameof(ModelOptions.RequestsPerMinute), worked["requestsPerInstance"]);
        Valid(nameof(ModelOptions.TokensPerMinute), worked["tokensPerInstance"]);
    }

    [Theory]
    [InlineData("requestsPerMinute", "requestsPerInstance")]
    [InlineData("tokensPerMinute", "tokensPerInstance")]
    [InlineData("maximumInstanceCount", "maximumInstanceCount")]
    [InlineData("parallelism", "parallelism")]
    public void The_app_is_given_what_was_worked_out(string parameter, string variable) =>
        Assert.Equal(
            $"[variables('{variable}')]",
            CompiledInfra.Given.Single(given => given.Module == "functions" && given.Name == parameter).Value
        );

    [Fact]
    public void The_smallest_quota_that_is_taken_is_one_that_works() =>
        Assert.Equal(40 + SweepTimers(), Parameters.GetProperty("modelCapacity").GetProperty("minValue").GetInt32());

    private static int Default(string parameter) => Parameters.GetProperty(parameter).GetProperty("defaultValue").GetInt32();

    /// <summary>Timers run on one instance each, beside those of the uploads.</summary>
    private static int SweepTimers() =>
        typeof(Sweeps).GetMethods().Count(method => method.GetCustomAttribute<FunctionAttribute>() is not null);

    private static int HostParallelism() =>
        JsonDocument
            .Parse(Repository.Read("host.json"))
            .RootElement.GetProperty("extensions")
            .GetProperty("blobs")
            .GetProperty("maxDegreeOfParallelism")
            .GetInt32();

    private static void Valid(string option, long value) =>
        typeof(ModelOptions).GetProperty(option)!.GetCustomAttribute<RangeAttribute>()!.Validate((int)value, option);
}
