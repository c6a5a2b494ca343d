using System.Diagnostics;
using Summarizer.Cli.Accounts;
using Summarizer.Cli.Local;
using Summarizer.Storage;
using Summarizer.Tests.Storage;

namespace Summarizer.Tests.Cli;

/// <summary>A folder that anybody puts anything into.</summary>
public sealed class InboxTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_no_regular_file_with_a_name_is_refused_once_and_the_others_are_taken()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Pipes, devices and such names are of Unix.");
        await using var world = await World.OpenAsync(azurite);
        var folder = Directory.CreateTempSubdirectory("summarizer-inbox-").FullName;
        await ShellAsync(
            folder,
            """
            printf 'a story' > good.txt
            printf 'a secret' > ../secret-of-another-folder.txt
            mkfifo a-pipe.txt
            ln -s /dev/zero device.txt
            ln -s good.txt link.txt
            ln -s nowhere.txt broken.txt
            ln -s ../secret-of-another-folder.txt secret.txt
            : > empty.txt
            head -c 2000 /dev/zero > large.txt
            printf x > "$(printf 'bad\377.txt')"
            printf x > "$(printf 'control\001.txt')"
            printf 'PK\003\004 and no more' > torn.zip
            mkdir folder.txt
            """
        );
        var inbox = Inbox(folder, world.Calm);

        Assert.True((await inbox.LookAsync(Token)).More);
        var (uploaded, more) = await inbox.LookAsync(Token);

        Assert.Equal(["good.txt"], uploaded);
        Assert.False(more);
        Assert.Equal(10, inbox.Refused);
        Assert.Equal([], (await inbox.LookAsync(Token)).Uploaded);
        Assert.Equal(10, inbox.Refused);
        Assert.Equal(1, (await world.Calm.Sweep.RunFullAsync(Token)).Articles);
    }

    [Fact]
    public async Task What_storage_refuses_of_one_file_holds_up_no_other()
    {
        await using var world = await World.OpenAsync(azurite);
        var folder = Directory.CreateTempSubdirectory("summarizer-inbox-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "a.txt"), "a story", Token);
        await File.WriteAllTextAsync(Path.Combine(folder, "b.txt"), "another story", Token);
        var refusing = world.Start(new RefusingPolicy("/a.txt", 400));
        var inbox = Inbox(folder, refusing);

        await inbox.LookAsync(Token);
        Assert.Equal(["b.txt"], (await inbox.LookAsync(Token)).Uploaded);
        Assert.Equal(1, inbox.Refused);
    }

    [Fact]
    public async Task A_file_whose_upload_failed_because_storage_is_away_is_taken_at_the_next_look()
    {
        await using var world = await World.OpenAsync(azurite);
        var folder = Directory.CreateTempSubdirectory("summarizer-inbox-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "a.txt"), "a story", Token);
        var policy = new RefusingPolicy("/a.txt", 503);
        var inbox = Inbox(folder, world.Start(policy));

        await inbox.LookAsync(Token);
        await Assert.ThrowsAsync<Azure.RequestFailedException>(() => inbox.LookAsync(Token));
        policy.IsOver = true;
        Assert.Equal(["a.txt"], (await inbox.LookAsync(Token)).Uploaded);
        Assert.Equal(0, inbox.Refused);
    }

    [Fact]
    public async Task What_was_forgotten_is_not_brought_back_by_a_file_of_before()
    {
        await using var world = await World.OpenAsync(azurite);
        var folder = Directory.CreateTempSubdirectory("summarizer-inbox-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "a.txt"), "a story", Token);
        var forgotten = new ForgottenNames(world.Calm.Storage);
        await forgotten.AddAsync("a.txt", DateTimeOffset.UtcNow.AddMinutes(1), Token);
        var inbox = Inbox(folder, world.Calm);
        await inbox.LookAsync(Token);
        Assert.Empty((await inbox.LookAsync(Token)).Uploaded);

        File.SetLastWriteTimeUtc(Path.Combine(folder, "a.txt"), DateTime.UtcNow.AddMinutes(2));
        await inbox.LookAsync(Token);
        Assert.Equal(["a.txt"], (await inbox.LookAsync(Token)).Uploaded);
    }

    private static Inbox Inbox(string folder, Instance instance) =>
        new(folder, instance.Get<ArticleStore>(), new ForgottenNames(instance.Storage), maxBytes: 1000);

    private static async Task ShellAsync(string folder, string lines)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-ec", lines]) { WorkingDirectory = folder };
        using var shell = Process.Start(start)!;
        await shell.WaitForExitAsync(Token);
        Assert.Equal(0, shell.ExitCode);
    }
}
