using System.CommandLine;
using Summarizer.Articles;
using Summarizer.Storage;

namespace Summarizer.Cli.Inputs;

/// <summary>What is known of an article beside its text: set with the upload, it wins over what is read.</summary>
internal sealed class MetadataOptions
{
    private readonly (string Key, Option<string[]> Option)[] options =
    [
        ("title", Option("--title", "The headline.", "TEXT")),
        ("authors", Option("--author", "An author's name; may be given several times.", "NAME", several: true)),
        ("published", Option("--published", "When it was published, such as 2026-01-31 or 2026-01-31T06:00:00Z.", "DATE")),
        ("publisher", Option("--publisher", "Who published it.", "NAME")),
        ("url", Option("--url", "Where it can be read.", "ADDRESS")),
        ("language", Option("--language", "Its language, ISO 639-1, such as en.", "CODE")),
        ("embargoUntil", Option("--embargo-until", "Nothing of it is published before, such as 2026-01-31T06:00:00Z.", "MOMENT")),
        ("rights", Option("--rights", "Who holds the rights.", "TEXT")),
        ("tags", Option("--tag", "A tag; may be given several times.", "TAG", several: true)),
    ];

    public void AddTo(Command command)
    {
        foreach (var (_, option) in options)
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            var given = options.Select(pair => KeyValuePair.Create(pair.Key, string.Join("; ", result.GetValue(pair.Option) ?? [])));
            if (MetadataCheck.ProblemOf(new UploadMetadata(UploadMetadata.Encode(given))) is var (key, expected))
            {
                result.AddError($"{options.First(pair => pair.Key == key).Option.Name} is {expected}.");
            }
        });
    }

    public IEnumerable<KeyValuePair<string, string>> Values(ParseResult parsed) =>
        options
            .Select(pair => KeyValuePair.Create(pair.Key, string.Join("; ", parsed.GetValue(pair.Option) ?? [])))
            .Where(pair => pair.Value.Length > 0);

    private static Option<string[]> Option(string name, string description, string value, bool several = false)
    {
        var option = new Option<string[]>(name)
        {
            Description = description,
            HelpName = value,
            Arity = ArgumentArity.OneOrMore,
        };
        if (!several)
        {
            option.Validators.Add(result =>
            {
                if (result.Tokens.Count > 1)
                {
                    result.AddError($"{name} may be given only once.");
                }
            });
        }

        return option;
    }
}
