using System.Reflection;
using NetArchTest.Rules;
using Summarizer.Cli.Azurite;

namespace Summarizer.Tests;

/// <summary>The rooms of the house stand in the order of the data; each knows only those before it. The command line's are in its order.</summary>
public sealed class HouseTests
{
    private static readonly string[] Rooms = ["Storage", "Language", "Articles", "Grounding", "Summaries", "Publishing", "Api"];

    private static readonly string[] LanguageRooms = ["Words", "Sentences", "Detection", "Numbers", "Dates", "Names", "Speech"];

    private static readonly string[] CliRooms = ["Azurite", "Inputs", "JsonLines", "Outputs", "Accounts", "Board", "Local", "Commands"];

    public static TheoryData<string> EveryRoom => [.. Rooms];

    public static TheoryData<string> EveryLanguageRoom => [.. LanguageRooms];

    public static TheoryData<string> EveryCliRoom => [.. CliRooms];

    [Theory]
    [MemberData(nameof(EveryRoom))]
    public void A_room_uses_only_the_rooms_before_it(string room) =>
        AssertLooksBack(typeof(SummarizerOptions).Assembly, "Summarizer", Rooms, room);

    [Theory]
    [MemberData(nameof(EveryLanguageRoom))]
    public void A_room_of_language_uses_only_the_rooms_before_it(string room) =>
        AssertLooksBack(typeof(SummarizerOptions).Assembly, "Summarizer.Language", LanguageRooms, room);

    /// <summary>What is pure needs no cloud.</summary>
    [Theory]
    [InlineData("Language")]
    [InlineData("Articles")]
    [InlineData("Grounding")]
    public void A_pure_room_knows_no_cloud(string room)
    {
        var result = Types
            .InAssembly(typeof(SummarizerOptions).Assembly)
            .That()
            .ResideInNamespace($"Summarizer.{room}")
            .ShouldNot()
            .HaveDependencyOnAny("Azure", "Microsoft.AspNetCore", "OpenAI", "Microsoft.Extensions.AI")
            .GetResult();

        Assert.True(result.IsSuccessful, $"{room}: {string.Join(", ", result.FailingTypeNames ?? [])}");
    }

    /// <summary>Who asks a model stands in one room; what is checked and composed of an answer is the same for both models.</summary>
    [Fact]
    public void Only_the_room_of_asked_models_knows_their_clients()
    {
        var knowing = Types
            .InAssembly(typeof(SummarizerOptions).Assembly)
            .That()
            .HaveDependencyOnAny("OpenAI", "Azure.AI.OpenAI", "Microsoft.Extensions.AI", "Microsoft.ML.Tokenizers")
            .GetTypes()
            .Where(type => type != typeof(ModelOptions)) // a setting whose values are the client's own
            .Select(type => type.FullName!)
            .ToList();

        Assert.NotEmpty(knowing);
        Assert.All(knowing, name => Assert.StartsWith("Summarizer.Summaries.OpenAI.", name, StringComparison.Ordinal));
    }

    [Fact]
    public void The_embedded_model_knows_nothing_of_asked_ones()
    {
        var types = Types.InAssembly(typeof(SummarizerOptions).Assembly).That().ResideInNamespace("Summarizer.Summaries.Extractive");
        Assert.NotEmpty(types.GetTypes());

        var result = types.ShouldNot().HaveDependencyOnAny("Summarizer.Summaries.OpenAI").GetResult();

        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }

    [Theory]
    [MemberData(nameof(EveryCliRoom))]
    public void A_room_of_the_command_line_uses_only_the_rooms_before_it(string room) =>
        AssertLooksBack(typeof(AzuriteServer).Assembly, "Summarizer.Cli", CliRooms, room);

    private static void AssertLooksBack(Assembly house, string name, string[] rooms, string room)
    {
        var later = rooms.SkipWhile(other => other != room).Skip(1).Select(other => $"{name}.{other}").ToArray();
        var types = Types.InAssembly(house).That().ResideInNamespace($"{name}.{room}");
        Assert.NotEmpty(types.GetTypes());

        var result = types.ShouldNot().HaveDependencyOnAny(later).GetResult();

        Assert.True(result.IsSuccessful, $"{room} looks ahead: {string.Join(", ", result.FailingTypeNames ?? [])}");
    }
}
