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
    public void A_setting_out_of_range_is_refused_by_its_name(string key, string value)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new($"Summarizer:{key}", value)]).Build();
        using var services = new ServiceCollection().AddSummarizer(configuration).BuildServiceProvider();

        var refused = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<SummarizerOptions>>().Value);

        Assert.Contains(key.Replace(':', '.'), refused.Message, StringComparison.Ordinal);
    }
}
