using NetArchTest.Rules;

namespace Summarizer.Tests;

/// <summary>The rooms of the house stand in the order of the data; each knows only those before it.</summary>
public sealed class HouseTests
{
    private static readonly string[] Rooms = ["Storage", "Language", "Articles", "Grounding", "Summaries", "Publishing", "Api"];

    public static TheoryData<string> EveryRoom => [.. Rooms];

    [Theory]
    [MemberData(nameof(EveryRoom))]
    public void A_room_uses_only_the_rooms_before_it(string room)
    {
        var later = Rooms.SkipWhile(other => other != room).Skip(1).Select(other => $"Summarizer.{other}").ToArray();

        var result = Types.InAssembly(typeof(SummarizerOptions).Assembly)
            .That().ResideInNamespace($"Summarizer.{room}")
            .ShouldNot().HaveDependencyOnAny(later)
            .GetResult();

        Assert.True(result.IsSuccessful, $"{room} looks ahead: {string.Join(", ", result.FailingTypeNames ?? [])}");
    }
}
