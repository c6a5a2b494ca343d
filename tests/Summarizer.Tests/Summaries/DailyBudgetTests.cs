using Summarizer.Storage;
using Summarizer.Summaries;
using Summarizer.Tests.Storage;

namespace Summarizer.Tests.Summaries;

public sealed class DailyBudgetTests(AzuriteFixture azurite)
{
    private static readonly TokenCounts Call = new(600, 100, 400, 0);
    private static readonly ModelPrice Price = new() { Input = 1, Output = 2 };

    [Fact]
    public async Task What_another_instance_spends_counts_within_a_minute_and_the_next_day_begins_anew()
    {
        await using var world = await World.OpenAsync(azurite);
        var options = new ModelOptions { DailyTokens = 2_000 };
        using var one = new DailyBudget(options, world.Calm.Get<SpendStore>(), world.Time);
        using var other = new DailyBudget(options, world.Calm.Get<SpendStore>(), world.Time);

        await one.CheckAsync(World.Token);
        await one.RecordAsync(Call, World.Token);
        await other.RecordAsync(Call, World.Token);
        world.Time.Advance(TimeSpan.FromMinutes(1));

        var spent = await Assert.ThrowsAsync<ModelUnavailableException>(() => one.CheckAsync(World.Token));
        Assert.Equal(new DateTimeOffset(2025, 3, 5, 0, 0, 0, TimeSpan.Zero), spent.Until);
        await Assert.ThrowsAsync<ModelUnavailableException>(() => other.CheckAsync(World.Token));

        world.Time.Advance(spent.Until - world.Time.GetUtcNow());
        await one.CheckAsync(World.Token);
    }

    [Fact]
    public async Task A_budget_in_money_holds_too()
    {
        var time = new SkippingTime();
        using var budget = new DailyBudget(new ModelOptions { DailyCost = 0.002m, Price = Price }, null, time);

        await budget.RecordAsync(Call, World.Token);
        await budget.CheckAsync(World.Token);
        await budget.RecordAsync(Call, World.Token);

        await Assert.ThrowsAsync<ModelUnavailableException>(() => budget.CheckAsync(World.Token));
    }

    [Fact]
    public async Task A_cost_that_is_unknown_stays_unknown_in_the_sum()
    {
        await using var world = await World.OpenAsync(azurite);
        var store = world.Calm.Get<SpendStore>();
        using (var priced = new DailyBudget(new ModelOptions { Price = Price }, store, world.Time))
        using (var unpriced = new DailyBudget(new ModelOptions(), store, world.Time))
        {
            await priced.RecordAsync(Call, World.Token);
            await priced.RecordAsync(Call, World.Token);
            await unpriced.RecordAsync(Call, World.Token);
        }

        var totals = new List<Spend>();
        await foreach (var (_, total) in store.ReadAsync(new DateOnly(2025, 3, 4), World.Token))
        {
            totals.Add(total);
        }

        Assert.Equal(
            [new Spend(1, 600, 100, 400, 0, null), new Spend(2, 1200, 200, 800, 0, 0.0028m)],
            totals.OrderBy(total => total.Calls)
        );
        var sum = await store.TotalAsync(new DateOnly(2025, 3, 4), World.Token);
        Assert.Equal((3, 3000L, null), (sum.Calls, sum.Tokens, sum.Cost));
        Assert.Equal(0.0028m, (Spend.Nothing + totals.Single(total => total.Calls == 2)).Cost);
    }
}
