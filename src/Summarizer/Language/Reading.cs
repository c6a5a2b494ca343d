using Summarizer.Language.Dates;
using Summarizer.Language.Numbers;
using Summarizer.Language.Sentences;

namespace Summarizer.Language;

/// <summary>What is found in one stretch of a text, a claim or a sentence, each kind once and when it is first asked for.</summary>
public sealed class Reading
{
    private readonly Lazy<List<Token>> tokens;
    private readonly Lazy<IReadOnlyList<DateMention>> dates;
    private readonly Lazy<IReadOnlyList<NumberMention>> numbers;

    private Reading(string text, TextRange range, string language, DateOnly? today)
    {
        (Text, Range, Language) = (text, range, DateLexicon.Primary(language));
        tokens = new(() => Tokenizer.Tokenize(text, range));
        dates = new(() => DateFinder.Find(text, tokens.Value, today, language));
        numbers = new(() => NumberFinder.Find(text, tokens.Value, Language, [.. dates.Value.Select(date => date.Range)]));
    }

    public string Text { get; }

    public TextRange Range { get; }

    public string Language { get; }

    public IReadOnlyList<Token> Tokens => tokens.Value;

    public IReadOnlyList<DateMention> Dates => dates.Value;

    public IReadOnlyList<NumberMention> Numbers => numbers.Value;

    /// <param name="range">The stretch of <paramref name="text"/> to look at; ranges found refer to the whole text.</param>
    /// <param name="language">ISO 639-1, with a region where it is known ("en-GB").</param>
    /// <param name="today">The day that the text was published; null leaves relative dates unresolved.</param>
    public static Reading Of(string text, TextRange range, string language, DateOnly? today) => new(text, range, language, today);

    public static Reading Of(string text, string language, DateOnly? today) => new(text, new TextRange(0, text.Length), language, today);
}
