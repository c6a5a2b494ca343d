using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Summarizer.Cli.Azurite;

namespace Summarizer.Cli.Checkup;

/// <summary>What the program needs of this machine: Node.js, ports, room on the disk.</summary>
internal static class MachineChecks
{
    private const long LeastRoom = 500_000_000;

    public static async Task<Finding> NodeAsync(CancellationToken cancellationToken)
    {
        try
        {
            var node = await NodeRuntime.FindAsync(cancellationToken);
            return new("Node.js", node.Node);
        }
        catch (AzuriteException missing)
        {
            return new("Node.js", missing.Message, "It is needed for local storage alone.");
        }
    }

    public static Finding StoragePorts()
    {
        var usual = AzuriteEndpoints.Usual;
        return AzuriteProbe.AreFree(usual) ? new("Ports", "10000 to 10002 are free for local storage.")
            : AzuritePlace.Local.DataFolder is { } folder && StorageFolder.ConnectionOf(folder) is not null
                ? new("Ports", "this folder's storage is running.")
            : new(
                "Ports",
                "10000 to 10002 are taken, perhaps by another folder's storage: local storage takes others; for 'func start' stop what listens there."
            );
    }

    public static Finding SitePort(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return new("Site", string.Create(CultureInfo.InvariantCulture, $"port {port} is free for 'summarizer run'."));
        }
        catch (SocketException)
        {
            return new(
                "Site",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"port {port} is taken: 'summarizer run' is running, or it takes another port and says which."
                )
            );
        }
    }

    public static Finding Disk()
    {
        var folder = AzuritePlace.Local.Home is { } home && Directory.Exists(home) ? home : Directory.GetCurrentDirectory();
        var free = new DriveInfo(Path.GetFullPath(folder)).AvailableFreeSpace;
        var told = string.Create(CultureInfo.InvariantCulture, $"{free / 1_000_000_000.0:0.0} GB are free at {folder}.");
        return free < LeastRoom ? new("Disk", told, "Make room: local storage grows with what is uploaded.") : new("Disk", told);
    }
}
