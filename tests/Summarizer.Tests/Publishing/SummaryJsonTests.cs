using System.Text.Json;
using NJsonSchema;
using Summarizer.Publishing;

namespace Summarizer.Tests.Publishing;

public sealed class SummaryJsonTests
{
    public static TheoryData<string> Hostile => HostileText.All;

    [Fact]
    public async Task A_summary_is_valid_by_the_schema_and_has_nothing_the_schema_does_not_tell() =>
        Assert.Empty((await Strict()).Validate(SummaryJson.Serialize(SampleSummaries.Ferry).ToString()));

    [Theory]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": 2")]
    [InlineData("\"match\": \"exact\"", "\"match\": \"guessed\"")]
    [InlineData("\"kind\": \"decision\"", "\"kind\": \"rumour\"")]
    [InlineData("\"date\": \"2026-03-03\"", "\"date\": \"3 March\"")]
    [InlineData("\"revision\": 1", "\"revision\": null")]
    [InlineData("\"changes\": null", "\"surprise\": null")]
    public async Task The_schema_turns_away_what_is_no_summary(string good, string bad)
    {
        var json = SummaryJson.Serialize(SampleSummaries.Ferry).ToString();
        Assert.Contains(good, json);
        Assert.NotEmpty((await Strict()).Validate(json.Replace(good, bad)));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Hostile_text_stays_within_its_string(string text) =>
        Assert.Empty((await Strict()).Validate(SummaryJson.Serialize(SampleSummaries.Hostile(text)).ToString()));

    [Fact]
    public void A_summary_reads_back_to_the_same_bytes()
    {
        var bytes = SummaryJson.Serialize(SampleSummaries.Ferry);
        Assert.Equal(bytes.ToArray(), SummaryJson.Serialize(SummaryJson.Deserialize(bytes)).ToArray());
    }

    [Fact]
    public void Properties_stand_in_the_order_of_the_contract_and_nulls_are_written()
    {
        using var json = JsonDocument.Parse(SummaryJson.Serialize(SampleSummaries.Ferry));
        Assert.Equal(
            "schemaVersion id revision firstPublished updated source rights embargoUntil article summary keyFacts entities topics grounding generation changes",
            string.Join(' ', json.RootElement.EnumerateObject().Select(property => property.Name))
        );
        Assert.Equal(
            "quote start end match",
            string.Join(
                ' ',
                json.RootElement.GetProperty("keyFacts")[0].GetProperty("evidence")[0].EnumerateObject().Select(property => property.Name)
            )
        );
    }

    [Fact]
    public void Properties_of_a_later_version_are_passed_over()
    {
        var json = SummaryJson
            .Serialize(SampleSummaries.Ferry)
            .ToString()
            .Replace("\"changes\": null", "\"changes\": null, \"mood\": \"cheerful\"");
        Assert.Equal(SampleSummaries.Ferry.Id, SummaryJson.Deserialize(new BinaryData(json)).Id);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"schemaVersion\": 1,")]
    public void What_is_no_summary_is_no_summary(string json) =>
        Assert.ThrowsAny<JsonException>(() => SummaryJson.Deserialize(new BinaryData(json)));

    // The validator knows the older word for $defs; closed objects show a property that the schema forgot.
    private static Task<JsonSchema> Strict() =>
        JsonSchema.FromJsonAsync(
            SummaryJson
                .Schema.Replace("$defs", "definitions")
                .Replace("\"type\": \"object\"", "\"type\": \"object\", \"additionalProperties\": false")
        );
}
