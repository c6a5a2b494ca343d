using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Summarizer.Tests;

public sealed class SummarizerOptionsTests
{
    [Theory]
    [InlineData("Model:Timeout", "01:00:00")]
    [InlineData("Model:Temperature", "3")]
    [InlineData("Model:Endpoint", "letters.openai.azure.example")]
    [InlineData("Model:Endpoint", "localhost:11434/v1")]
    [InlineData("Model:Price:Input", "-1")]
    [InlineData("Articles:MaxBytes", "0")]
    [InlineData("Summary:Language", "German")]
    [InlineData("Notify:Webhook", "http://letters.example/hook")]
    [InlineData("Notify:Webhook", "ftp://localhost/hook")]
    [InlineData("Notify:LateAfter", "00:00:01")]
    [InlineData("Grounding:JudgeEndpoint", "letters.openai.azure.example")]
    [InlineData("Grounding:JudgePrice:Output", "-1")]
    [InlineData("Site:TimeZone", "Europe/Nowhere")]
    [InlineData("Site:Language", "Klingon!")]
    [InlineData("Site:BaseUrl", "javascript:alert(1)")]
    [InlineData("Site:BaseUrl", "news.example")]
    [InlineData("Model:Endpoint", "http://models.example/v1")]
    public void A_setting_out_of_range_is_refused_by_its_name(string key, string value)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new($"Summarizer:{key}", value)]).Build();
        using var services = new ServiceCollection().AddSummarizer(configuration).BuildServiceProvider();

        var refused = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<SummarizerOptions>>().Value);

        Assert.Contains(key.Replace(':', '.'), refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Summary:Lenght", "Brief", "no setting at 'Summarizer:Summary:Lenght'. Did you mean 'Summarizer:Summary:Length'?")]
    [InlineData("Sumary:Length", "Brief", "Did you mean 'Summarizer:Summary:Length'?")]
    [InlineData("Weather", "fine", "no setting at 'Summarizer:Weather'.")]
    [InlineData("Summary:Length", "endless", "is not one of Brief, Standard, Long")]
    [InlineData("Digest:At", "dawn", "'dawn' at 'Summarizer:Digest:At' is not a time of day such as 06:00")]
    [InlineData("Notify:LateAfter", "soon", "is not a span of time such as 00:30:00")]
    [InlineData("Site:Public", "perhaps", "is not true or false")]
    [InlineData("Model:Price:Input", "dear", "is not a number such as 0.5")]
    public void A_name_that_nothing_has_and_a_value_of_another_kind_are_told_in_words(string key, string value, string words)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new($"Summarizer:{key}", value)]).Build();
        using var services = new ServiceCollection().AddSummarizer(configuration).BuildServiceProvider();

        var refused = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<SummarizerOptions>>().Value);

        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", refused.Message, StringComparison.Ordinal);
    }
}
