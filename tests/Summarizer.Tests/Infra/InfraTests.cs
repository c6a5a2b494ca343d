using System.Text.Json;
using System.Text.RegularExpressions;

namespace Summarizer.Tests.Infra;

public sealed partial class InfraTests
{
    private const string Token = "abcdefghijklm"; // uniqueString gives 13 characters.

    private static readonly Dictionary<string, string> Roles = new()
    {
        ["b7e6dc6d-f1e8-4753-8033-0f276bb0955b"] = "Storage Blob Data Owner",
        ["974c5e8b-45b9-4653-ba55-5f855dd0fb88"] = "Storage Queue Data Contributor",
        ["ba92f5b4-2d11-453d-a403-e96b0029c9fe"] = "Storage Blob Data Contributor",
        ["3913510d-42f4-4e42-8a64-420c390055eb"] = "Monitoring Metrics Publisher",
        ["5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"] = "Cognitive Services OpenAI User",
    };

    [Fact]
    public void It_compiles_and_lints_without_a_warning()
    {
        var (exitCode, _, errors) = CompiledInfra.Build();
        Assert.Equal("", errors);
        Assert.Equal(0, exitCode);

        var lint = CompiledInfra.Lint();
        Assert.Equal((0, "", ""), (lint.ExitCode, lint.Output, lint.Errors));
    }

    [Fact]
    public void No_storage_account_takes_keys_plain_http_or_anonymous_readers()
    {
        var accounts = CompiledInfra.Of("Microsoft.Storage/storageAccounts").ToList();
        Assert.Equal(2, accounts.Count);
        Assert.All(
            accounts,
            account =>
            {
                Assert.False(account.Flag("allowSharedKeyAccess"));
                Assert.False(account.Flag("allowBlobPublicAccess"));
                Assert.True(account.Flag("supportsHttpsTrafficOnly"));
                Assert.Equal("TLS1_2", account.Text("minimumTlsVersion"));
            }
        );

        var containers = CompiledInfra.Of("Microsoft.Storage/storageAccounts/blobServices/containers").ToList();
        Assert.NotEmpty(containers);
        Assert.All(containers, container => Assert.Equal("None", container.Text("publicAccess")));
    }

    [Fact]
    public void The_app_the_model_and_the_telemetry_take_no_keys_and_the_app_only_https()
    {
        var app = Assert.Single(CompiledInfra.Of("Microsoft.Web/sites"));
        Assert.True(app.Flag("httpsOnly"));
        Assert.Equal("1.2", app.Properties.GetProperty("siteConfig").GetProperty("minTlsVersion").GetString());
        Assert.Equal(
            "UserAssignedIdentity",
            app.Properties.GetProperty("functionAppConfig")
                .GetProperty("deployment")
                .GetProperty("storage")
                .GetProperty("authentication")
                .GetProperty("type")
                .GetString()
        );
        Assert.True(Assert.Single(CompiledInfra.Of("Microsoft.CognitiveServices/accounts")).Flag("disableLocalAuth"));
        Assert.True(Assert.Single(CompiledInfra.Of("Microsoft.Insights/components")).Flag("DisableLocalAuth"));
        Assert.DoesNotContain("listKeys", CompiledInfra.Build().Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Exactly_these_roles_are_granted()
    {
        var granted = CompiledInfra
            .Of("Microsoft.Authorization/roleAssignments")
            .SelectMany(grant =>
                grant
                    .Named(grant.Text("roleDefinitionId")!)
                    .Select(role => $"{Who(grant)} on {Scope(grant)}: {Roles.GetValueOrDefault(role, role)}")
            );

        Assert.Equal(
            [
                "app on articlesName: Storage Blob Data Owner",
                "app on articlesName: Storage Queue Data Contributor",
                "app on hostName: Storage Blob Data Owner",
                "app on hostName: Storage Queue Data Contributor",
                "app on insightsName: Monitoring Metrics Publisher",
                "app on name: Cognitive Services OpenAI User",
                "operator on articlesName: Storage Blob Data Owner",
                "topic on articlesName: Storage Blob Data Contributor",
            ],
            granted.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void The_containers_are_those_that_the_code_uses_and_the_dead_letters()
    {
        var containers = CompiledInfra
            .Of("Microsoft.Storage/storageAccounts/blobServices/containers")
            .Single(container => container.Json.TryGetProperty("copy", out _));
        var names = containers.Variables!.Value.GetProperty("containers").EnumerateArray().Select(name => name.GetString());
        var code = new Summarizer.Storage.SummarizerStorage(new Azure.Storage.Blobs.BlobServiceClient("UseDevelopmentStorage=true"));

        Assert.Equal(
            [
                code.Articles.Container.Name,
                code.Ledger.Container.Name,
                code.Summaries.Container.Name,
                code.Answers.Container.Name,
                code.Site.Container.Name,
                "dead-letters",
            ],
            names
        );
        Assert.Contains(
            "\"SystemAssigned\"",
            Assert.Single(CompiledInfra.Of("Microsoft.EventGrid/systemTopics")).Json.ToString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("storage", "articlesName", "^[a-z0-9]{3,24}$")]
    [InlineData("storage", "hostName", "^[a-z0-9]{3,24}$")]
    [InlineData("functions", "appName", "^[a-z0-9][a-z0-9-]{0,58}[a-z0-9]$")]
    [InlineData("functions", "planName", "^[a-zA-Z0-9-]{1,40}$")]
    [InlineData("events", "name", "^[a-zA-Z0-9-]{3,50}$")]
    [InlineData("openai", "name", "^[a-zA-Z0-9][a-zA-Z0-9-]{0,62}[a-zA-Z0-9]$")]
    [InlineData("identity", "name", "^[a-zA-Z0-9][a-zA-Z0-9_-]{2,127}$")]
    [InlineData("monitoring", "logName", "^[a-zA-Z0-9][a-zA-Z0-9-]{2,61}[a-zA-Z0-9]$")]
    public void Names_keep_to_Azure_s_limits(string module, string parameter, string limit)
    {
        var name = CompiledInfra.Given.Single(given => given.Module == module && given.Name == parameter).Value;
        var format = Format().Match(name);

        Assert.True(format.Success, name);
        Assert.Matches(limit, format.Groups[1].Value.Replace("{0}", Token, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("infra/subscribe.sh", @"\$\{?([A-Z][A-Z_]+)")]
    [InlineData("infra/subscribe.ps1", @"\$env:([A-Z_]+)")]
    public void The_hook_subscribes_the_trigger_to_the_container_and_names_only_what_is_deployed(string hook, string variable)
    {
        var text = Repository.Read(hook);
        var outputs = CompiledInfra.Main.GetProperty("outputs").EnumerateObject().Select(output => output.Name).ToList();

        Assert.All(Regex.Matches(text, variable).Select(match => match.Groups[1].Value), name => Assert.Contains(name, outputs));
        Assert.Contains($"functionName=Host.Functions.{nameof(Summarizer.Functions.ArticleUploaded)}&", text, StringComparison.Ordinal);
        Assert.Contains("/blobServices/default/containers/articles/", text, StringComparison.Ordinal);
        Assert.Contains("/blobServices/default/containers/dead-letters", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Azd_gives_every_parameter_that_has_no_default_and_none_that_does_not_exist()
    {
        var given = JsonDocument
            .Parse(Repository.Read("infra/main.parameters.json"))
            .RootElement.GetProperty("parameters")
            .EnumerateObject()
            .Select(one => one.Name)
            .ToList();
        var known = CompiledInfra.Main.GetProperty("parameters").EnumerateObject().ToList();

        Assert.Equal([], given.Except(known.Select(parameter => parameter.Name)));
        Assert.Equal(
            [],
            known
                .Where(parameter => !parameter.Value.TryGetProperty("defaultValue", out _))
                .Select(parameter => parameter.Name)
                .Except(given)
        );
    }

    [Fact]
    public void Every_alert_looks_for_words_that_the_program_logs()
    {
        var logged = Repository.Read("src/Summarizer/Log.cs") + Repository.Read("src/Summarizer/Summaries/OpenAI/DailyBudget.cs");
        var rules = Assert.Single(CompiledInfra.Of("Microsoft.Insights/scheduledQueryRules"));
        var queries = rules
            .Variables!.Value.GetProperty("alerts")
            .EnumerateArray()
            .Select(alert => alert.GetProperty("query").GetString()!)
            .ToList();

        Assert.Equal(6, queries.Count);
        Assert.All(
            queries,
            query =>
            {
                var phrases = Phrase().Matches(query).Select(phrase => phrase.Groups[1].Value).ToList();
                Assert.NotEmpty(phrases);
                Assert.All(phrases, phrase => Assert.Contains(phrase, logged, StringComparison.Ordinal));
            }
        );
    }

    [Theory]
    [InlineData("dead-letters", "DeadLetteredCount", "[parameters('topicId')]")]
    [InlineData("poison-depth", "QueueMessageCount", "[format('{0}/queueServices/default', parameters('articlesId'))]")]
    public void What_nobody_could_take_raises_an_alert(string name, string metric, string scope)
    {
        var alert = CompiledInfra.Of("Microsoft.Insights/metricAlerts").Single(alert => alert.Json.GetProperty("name").GetString() == name);

        Assert.Equal(metric, alert.Properties.GetProperty("criteria").GetProperty("allOf")[0].GetProperty("metricName").GetString());
        Assert.Equal(scope, alert.Properties.GetProperty("scopes")[0].GetString());
    }

    [Fact]
    public void Answers_and_history_age_out_and_nothing_that_stands_does()
    {
        var rules = Assert
            .Single(CompiledInfra.Of("Microsoft.Storage/storageAccounts/managementPolicies"))
            .Properties.GetProperty("policy")
            .GetProperty("rules")
            .EnumerateArray()
            .Select(rule => rule.GetProperty("definition"))
            .ToList();
        var deleting = rules
            .Where(rule => rule.GetProperty("actions").TryGetProperty("baseBlob", out _))
            .Select(rule => rule.GetProperty("filters"))
            .ToList();

        Assert.Equal(
            ["answers/", "summaries/"],
            deleting.Select(filter => Assert.Single(filter.GetProperty("prefixMatch").EnumerateArray()).GetString())
        );
        var tag = Assert.Single(deleting[1].GetProperty("blobIndexMatch").EnumerateArray());
        Assert.Equal(
            Summarizer.Storage.SummaryStore.HistoryTags,
            new Dictionary<string, string> { [tag.GetProperty("name").GetString()!] = tag.GetProperty("value").GetString()! }
        );
    }

    private static string Who(ArmResource grant) =>
        grant.Text("principalId") switch
        {
            "[parameters('principalId')]" => "app",
            "[parameters('operatorId')]" => "operator",
            var topic when topic!.Contains("Microsoft.EventGrid/systemTopics", StringComparison.Ordinal) => "topic",
            var other => other!,
        };

    private static string Scope(ArmResource grant) => Parameter().Match(grant.Json.GetProperty("scope").GetString()!).Groups[1].Value;

    [GeneratedRegex(@"^\[format\('([^']*)', variables\('token'\)\)\]$")]
    private static partial Regex Format();

    [GeneratedRegex(@"parameters\('([^']+)'\)")]
    private static partial Regex Parameter();

    [GeneratedRegex("has \"([^\"]+)\"")]
    private static partial Regex Phrase();
}
