using Summarizer.Storage;
using Summarizer.Summaries;
using Summarizer.Summaries.OpenAI;
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
        await one.RecordAsync(Call, null, Price, World.Token);
        await other.RecordAsync(Call, null, Price, World.Token);
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

        await budget.RecordAsync(Call, null, Price, World.Token);
        await budget.CheckAsync(World.Token);
        await budget.RecordAsync(Call, null, Price, World.Token);

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
            await priced.RecordAsync(Call, null, Price, World.Token);
            await priced.RecordAsync(Call, null, Price, World.Token);
            await unpriced.RecordAsync(Call, null, null, World.Token);
        }

        var calls = await store.ListAsync(World.Token).Select(entry => entry.Call!.Spend).ToListAsync(World.Token);
        Assert.Equal(
            [new Spend(1, 600, 100, 400, 0, null), new Spend(1, 600, 100, 400, 0, 0.0014m), new Spend(1, 600, 100, 400, 0, 0.0014m)],
            calls.OrderBy(call => call.Cost)
        );
        var sum = await store.TotalAsync(new DateOnly(2025, 3, 4), World.Token);
        Assert.Equal((3, 3000L, null), (sum.Calls, sum.Tokens, sum.Cost));
        Assert.Equal(0.0028m, calls.Where(call => call.Cost is not null).Aggregate(Spend.Nothing, (sum, next) => sum + next).Cost);
    }

    [Fact]
    public async Task What_was_paid_follows_from_the_kept_answers_and_a_damaged_blob_is_named()
    {
        await using var world = await World.OpenAsync(azurite);
        var (books, answers) = (world.Calm.Get<SpendStore>(), world.Calm.Get<AnswerStore>());
        var (kept, booked, dropped) = (Paid("a"), Paid("b"), Paid("c"));
        await answers.WriteAsync(kept.Key, new BinaryData("{}"), kept, null, World.Token);
        await answers.WriteAsync(booked.Key, new BinaryData("{}"), booked, null, World.Token);
        await books.WriteAsync(booked, World.Token);
        await books.WriteAsync(dropped, World.Token);
        await books.WriteAsync(dropped, World.Token);
        await world.Calm.Storage.Ledger.OverwriteAsync(
            "spend/2025-03-04/torn.json",
            new BinaryData("{\"Calls\":"),
            "text/plain",
            World.Token
        );

        var report = await world.Calm.Get<PaidCalls>().ReadAsync(new DateOnly(2025, 3, 1), World.Token);

        Assert.Equal(["ledger/spend/2025-03-04/torn.json"], report.Unreadable);
        Assert.Equal((4, 0.0056m), (report.Total.Calls, report.Total.Cost));
        Assert.Equal([new DateOnly(2025, 3, 4)], report.Days.Keys);
        Assert.Empty((await world.Calm.Get<PaidCalls>().ReadAsync(new DateOnly(2025, 3, 5), World.Token)).Days);
        Assert.Equal(3, (await books.TotalAsync(new DateOnly(2025, 3, 4), World.Token)).Calls);

        PaidCall Paid(string key) => Call.PaidFor(new string(key[0], 64), Price, world.Time);
    }
}
