using System.Globalization;
using System.Text.Json;

namespace Summarizer.Tests.Infra;

/// <summary>Works out whole numbers as Azure would: a template's variables for given parameters.</summary>
internal sealed class ArmArithmetic(JsonElement variables, Dictionary<string, long> parameters)
{
    public long this[string variable] =>
        variables.GetProperty(variable) is { ValueKind: JsonValueKind.Number } number
            ? number.GetInt64()
            : Evaluate(variables.GetProperty(variable).GetString()!.Trim('[', ']'));

    private long Evaluate(string expression)
    {
        var open = expression.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
        {
            return long.Parse(expression, CultureInfo.InvariantCulture);
        }

        var arguments = ArmResource.Calls(expression, expression[..open]).First();
        return expression[..open] switch
        {
            "parameters" => parameters[arguments[0].Trim('\'')],
            "variables" => this[arguments[0].Trim('\'')],
            "add" => arguments.Sum(Evaluate),
            "sub" => Evaluate(arguments[0]) - Evaluate(arguments[1]),
            "mul" => Evaluate(arguments[0]) * Evaluate(arguments[1]),
            "div" => Evaluate(arguments[0]) / Evaluate(arguments[1]),
            "min" => arguments.Min(Evaluate),
            "max" => arguments.Max(Evaluate),
            var unknown => throw new NotSupportedException(unknown),
        };
    }
}
