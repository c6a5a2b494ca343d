using Summarizer.Cli;

namespace Summarizer.Tests.Cli;

public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("a\u001b[2Jb", "a[2Jb")]
    [InlineData("a\u009b2Jb", "a2Jb")]
    [InlineData("a\u202eb\u202c", "ab")]
    [InlineData("a\u2066b\u2069", "ab")]
    [InlineData("a\U000E0041b", "ab")]
    [InlineData("a\rb\u0000\u0007\u007f", "ab")]
    [InlineData("a\n\tb", "a\n\tb")]
    [InlineData("Ümlaut – „Zitat“ 漢字 עברית 👩‍🚀", "Ümlaut – „Zitat“ 漢字 עברית 👩‍🚀")]
    public void What_a_terminal_would_obey_or_hide_goes_and_all_else_stays(string text, string expected) =>
        Assert.Equal(expected, TerminalText.Safe(text));

    [Theory]
    [InlineData("a\nb\u001b[2J\tc", "a b[2J c")]
    [InlineData("\u202eabc\u009b", "abc")]
    public void A_line_is_one_line(string text, string expected) => Assert.Equal(expected, StandardStreams.OneLine(text));
}
