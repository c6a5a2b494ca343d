using Summarizer.Language;
using Summarizer.Language.Sentences;

namespace Summarizer.Tests.Language;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("The mayor didn't wait.", "The|mayor|didn't|wait|.")]
    [InlineData("O’Hara’s long-term plan", "O’Hara|’s|long|-|term|plan")]
    [InlineData("U.S. troops at 9 a.m. on the 14th", "U.S.|troops|at|9|a.m.|on|the|14|th")]
    [InlineData("$3,200.5m, up 5%", "$|3,200.5|m|,|up|5|%")]
    [InlineData("in the 1990s. Q3", "in|the|1990|s|.|Q3")]
    [InlineData("L'école n'ouvre pas", "L'|école|n'|ouvre|pas")]
    [InlineData("a 😀 b", "a|😀|b")]
    [InlineData("東京", "東|京")]
    [InlineData("e\u0301tude zero\u200Bwidth", "e\u0301tude|zero|width")]
    public void Text_becomes_words_numbers_and_marks(string text, string expected)
    {
        var tokens = Tokenizer.Tokenize(text);

        Assert.Equal(expected.Split('|'), tokens.Select(token => token.Of(text)));
    }

    [Fact]
    public void Ranges_refer_to_the_whole_text_and_stay_inside_the_stretch()
    {
        const string text = "One two three";

        var tokens = Tokenizer.Tokenize(text, new TextRange(4, 9));

        Assert.Equal(["two", "t"], tokens.Select(token => token.Of(text)));
        Assert.Equal(4, tokens[0].Start);
    }
}
