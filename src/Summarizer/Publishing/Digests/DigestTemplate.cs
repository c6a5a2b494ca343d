using System.Globalization;
using System.Text.RegularExpressions;
using Fluid;

namespace Summarizer.Publishing;

/// <summary>A template of editions in Liquid. Its values are harmless already, so that what it prints is printed as it stands.</summary>
public sealed partial class DigestTemplate
{
    private static readonly FluidParser Parser = new();

    // Ends a template that would go round and round; ours takes a few thousand.
    private static readonly TemplateOptions Options = new()
    {
        MaxSteps = 200_000,
        CultureInfo = CultureInfo.InvariantCulture,
        StrictVariables = true,
        StrictFilters = true,
    };

    private readonly string text;
    private readonly IFluidTemplate template;

    private DigestTemplate(string text, IFluidTemplate template) => (this.text, this.template) = (text, template);

    /// <exception cref="FormatException">It is no Liquid: the message says where and why.</exception>
    public static DigestTemplate Parse(string text) =>
        Parser.TryParse(text, out var template, out var error) ? new(text, template) : throw new FormatException(OneLine.Of(error));

    /// <summary>Our own template of a format.</summary>
    public static DigestTemplate Own(DigestFormat format) => Parse(EmbeddedFile.Text($"Publishing/templates/digest.{format.Extension}"));

    /// <exception cref="FormatException">It names what there isn't, or does not end; the message says where.</exception>
    internal string Render(Dictionary<string, object?> model)
    {
        var context = new TemplateContext(Options);
        foreach (var (name, value) in model)
        {
            context.SetValue(name, value);
        }

        try
        {
            return template.Render(context, NullEncoder.Default);
        }
        catch (Exception bad) when (bad is FluidException or InvalidOperationException or FileNotFoundException)
        {
            throw new FormatException(Placed(bad.Message), bad);
        }
    }

    // The engine names what it doesn't know but not where, and a part of a name not at all: then the names in use are compared with those there are.
    private string Placed(string message)
    {
        var name = QuotedName().Match(message).Groups[1].Value;
        if (name.StartsWith("Fluid.", StringComparison.Ordinal))
        {
            name =
                Parts().Matches(text).Select(match => match.Groups[1].Value).FirstOrDefault(part => !DigestModel.Parts.Contains(part))
                ?? "";
            message = $"There is no '{name}'.";
        }

        var at = name.Length == 0 ? -1 : text.IndexOf(name, StringComparison.Ordinal);
        return OneLine.Of(
            at < 0 ? message : $"{message} at ({text.AsSpan(0, at).Count('\n') + 1}:{at - text.AsSpan(0, at).LastIndexOf('\n')})"
        );
    }

    [GeneratedRegex("'([^']{1,80})'")]
    private static partial Regex QuotedName();

    [GeneratedRegex(@"\{[\{%][^\}]{0,200}?\w\.(\w+)")]
    private static partial Regex Parts();
}
