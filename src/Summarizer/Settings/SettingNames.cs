using System.ComponentModel;
using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Summarizer;

/// <summary>Every name that can be set under <c>Summarizer</c>, as the options' types have them, and what is wrong with what is set.</summary>
public static class SettingNames
{
    /// <summary>Whole keys such as <c>Summarizer:Summary:Length</c>, and the type of each value.</summary>
    public static IReadOnlyDictionary<string, Type> All { get; } =
        Under(SummarizerOptions.Section, typeof(SummarizerOptions)).ToDictionary(StringComparer.OrdinalIgnoreCase);

    /// <returns>A sentence for each name that nothing has, and for each value that is not of its kind.</returns>
    public static IReadOnlyList<string> ProblemsIn(IConfiguration configuration) =>
        [
            .. configuration
                .GetSection(SummarizerOptions.Section)
                .AsEnumerable()
                .Where(pair => !string.IsNullOrEmpty(pair.Value))
                .Select(pair => ProblemOf(pair.Key, pair.Value!))
                .OfType<string>()
                .Order(StringComparer.Ordinal),
        ];

    private static string? ProblemOf(string key, string value)
    {
        if (!All.TryGetValue(key, out var type))
        {
            return $"There is no setting at '{key}'.{(NearName.Of(key, All.Keys) is { } near ? $" Did you mean '{near}'?" : "")}";
        }

        return Fits(value, type) ? null : $"'{value}' at '{key}' is not {Kind(type)}.";
    }

    private static bool Fits(string value, Type type)
    {
        try
        {
            return type.IsEnum
                ? Enum.TryParse(type, value, ignoreCase: true, out var named) && Enum.IsDefined(type, named)
                : TypeDescriptor.GetConverter(type).ConvertFromString(null, CultureInfo.InvariantCulture, value) is not null;
        }
        catch (Exception misfit) when (misfit is FormatException or ArgumentException or NotSupportedException or OverflowException)
        {
            return false;
        }
    }

    private static string Kind(Type type) =>
        type.IsEnum ? $"one of {string.Join(", ", Enum.GetNames(type))}"
        : type == typeof(bool) ? "true or false"
        : type == typeof(int) || type == typeof(long) ? "a whole number"
        : type == typeof(float) || type == typeof(double) || type == typeof(decimal) ? "a number such as 0.5"
        : type == typeof(TimeSpan) ? "a span of time such as 00:30:00"
        : type == typeof(TimeOnly) ? "a time of day such as 06:00"
        : type == typeof(Uri) ? "an address such as https://news.example/"
        : "a text";

    private static IEnumerable<KeyValuePair<string, Type>> Under(string section, Type options)
    {
        var open = new Queue<(string Key, Type Type)>([(section, options)]);
        while (open.TryDequeue(out var next))
        {
            foreach (var property in next.Type.GetProperties().Where(property => property.CanWrite))
            {
                var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
                var key = $"{next.Key}:{property.Name}";
                if (type.IsClass && type.Namespace == typeof(SummarizerOptions).Namespace)
                {
                    open.Enqueue((key, type));
                }
                else
                {
                    yield return KeyValuePair.Create(key, type);
                }
            }
        }
    }
}
