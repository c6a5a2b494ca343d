using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace Summarizer.Summaries.OpenAI;

/// <summary>
/// A model's JSON read for what it means: null for an empty list, one thing where a list of one is asked for, "Event", "3", other names for the
/// same, words or braces around it. What can be read is not paid for again.
/// </summary>
internal static class LooseJson
{
    private const int MostTries = 16;

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The first object in a text that has one of these properties, or that holds one in a property or list of its own.</summary>
    public static bool TryFind(string text, string[] known, [NotNullWhen(true)] out JsonElement? found)
    {
        // Local models think aloud first, in braces too.
        var thought = text.LastIndexOf("</think>", StringComparison.Ordinal);
        var from = Math.Max(0, thought);
        for (var tries = 0; tries < MostTries && (from = text.IndexOf('{', from)) >= 0; tries++, from++)
        {
            if (Parse(text, from) is { } root && Known(root, known) is { } inner)
            {
                found = inner;
                return true;
            }
        }

        found = null;
        return false;
    }

    public static JsonElement? Property(JsonElement element, params ReadOnlySpan<string> names)
    {
        if (element.ValueKind is JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
            {
                foreach (var name in names)
                {
                    if (property.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                    {
                        return property.Value;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>A list's items, one thing as a list of it, nothing for null.</summary>
    public static IEnumerable<JsonElement> Items(JsonElement? element) =>
        element switch
        {
            { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
            null or { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => [],
            { } one => [one],
        };

    /// <summary>Null for anything that is no text, and for text without a letter or digit.</summary>
    public static string? Text(JsonElement? element) =>
        element is { ValueKind: JsonValueKind.String } text && PlainLine.Of(text.GetString()!) is var line && line.Any(char.IsLetterOrDigit)
            ? line
            : null;

    public static int? Number(JsonElement element) =>
        element.ValueKind is JsonValueKind.Number && element.TryGetDouble(out var number) && number is >= 0 and <= int.MaxValue
            ? (int)number
        : element.ValueKind is JsonValueKind.String
        && int.TryParse(element.GetString()!.Trim('[', ']', '(', ')', ' ', '#'), CultureInfo.InvariantCulture, out var told)
            ? told
        : null;

    /// <summary>Numbers in a list, alone, or parted by commas in a text.</summary>
    public static IReadOnlyList<int> Numbers(JsonElement? element) =>
        [
            .. Items(element)
                .SelectMany(item =>
                    item.ValueKind is JsonValueKind.String
                        ? item.GetString()!
                            .Split(',')
                            .Select(part =>
                                int.TryParse(part.Trim('[', ']', '(', ')', ' ', '#'), CultureInfo.InvariantCulture, out var n)
                                    ? n
                                    : (int?)null
                            )
                        : [Number(item)]
                )
                .OfType<int>(),
        ];

    public static bool? Truth(JsonElement? element) =>
        element switch
        {
            { ValueKind: JsonValueKind.True } => true,
            { ValueKind: JsonValueKind.False } => false,
            { ValueKind: JsonValueKind.String } text when bool.TryParse(text.GetString(), out var told) => told,
            _ => null,
        };

    public static T Choice<T>(JsonElement? element, T otherwise)
        where T : struct, Enum =>
        Text(element) is { } word && Enum.TryParse<T>(word, ignoreCase: true, out var choice) && Enum.IsDefined(choice)
            ? choice
            : otherwise;

    private static JsonElement? Known(JsonElement root, string[] known) =>
        Property(root, known) is not null ? root
        : root.EnumerateObject().SelectMany(property => Items(property.Value)).FirstOrDefault(value => Property(value, known) is not null)
            is { ValueKind: JsonValueKind.Object } inner
            ? inner
        : null;

    private static JsonElement? Parse(string text, int from)
    {
        if (EndOf(text, from) is not { } end)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(text.AsMemory(from, end - from), Options);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Where the brace that opens there is closed, braces in strings not counted.</summary>
    private static int? EndOf(string text, int from)
    {
        var (depth, quoted) = (0, false);
        for (var i = from; i < text.Length; i++)
        {
            if (quoted)
            {
                i += text[i] == '\\' ? 1 : 0;
                quoted = i < text.Length && text[i] != '"';
            }
            else if (text[i] == '"')
            {
                quoted = true;
            }
            else if (text[i] == '{')
            {
                depth++;
            }
            else if (text[i] == '}' && --depth == 0)
            {
                return i + 1;
            }
        }

        return null;
    }
}
