using System.Text.Json;
using System.Text.RegularExpressions;

namespace Summarizer.Tests.Infra;

/// <param name="Module">The file of infra/ that it stands in; "main" for main.bicep.</param>
/// <param name="Variables">The module's variables, which its expressions name.</param>
internal sealed partial record ArmResource(string Module, string Type, JsonElement Json, JsonElement? Variables)
{
    public const string Deployment = "Microsoft.Resources/deployments";

    public JsonElement Properties => Json.GetProperty("properties");

    public string? Text(string property) => Properties.TryGetProperty(property, out var value) ? value.GetString() : null;

    public bool? Flag(string property) => Properties.TryGetProperty(property, out var value) ? value.GetBoolean() : null;

    /// <summary>The values of the variables that an expression names.</summary>
    public IEnumerable<string> Named(string expression) =>
        VariableName().Matches(expression).Select(name => Variables!.Value.GetProperty(name.Groups[1].Value).ToString());

    public static IEnumerable<ArmResource> In(JsonElement resource) => In(resource, "main", null);

    /// <summary>What an expression's calls of a function are given, at the top level of each call.</summary>
    public static IEnumerable<IReadOnlyList<string>> Calls(string expression, string function)
    {
        for (
            var at = expression.IndexOf(function + "(", StringComparison.Ordinal);
            at >= 0;
            at = expression.IndexOf(function + "(", at + 1, StringComparison.Ordinal)
        )
        {
            yield return Arguments(expression[(at + function.Length + 1)..]);
        }
    }

    private static List<string> Arguments(string rest)
    {
        var arguments = new List<string>();
        var (start, depth, quoted) = (0, 0, false);
        for (var i = 0; i < rest.Length; i++)
        {
            quoted ^= rest[i] == '\'';
            depth += quoted
                ? 0
                : rest[i] switch
                {
                    '(' => 1,
                    ')' => -1,
                    _ => 0,
                };
            if (depth < 0 || (depth == 0 && !quoted && rest[i] == ','))
            {
                arguments.Add(rest[start..i].Trim());
                start = i + 1;
            }

            if (depth < 0)
            {
                break;
            }
        }

        return arguments is [""] ? [] : arguments;
    }

    private static IEnumerable<ArmResource> In(JsonElement resource, string module, JsonElement? variables)
    {
        var type = resource.GetProperty("type").GetString()!;
        if (type != Deployment)
        {
            return [new(module, type, resource, variables)];
        }

        var template = resource.GetProperty("properties").GetProperty("template");
        JsonElement? own = template.TryGetProperty("variables", out var found) ? found : null;
        return template
            .GetProperty("resources")
            .EnumerateArray()
            .SelectMany(inner => In(inner, resource.GetProperty("name").GetString()!, own));
    }

    [GeneratedRegex(@"variables\('([^']+)'\)")]
    private static partial Regex VariableName();
}
