using System.Globalization;

namespace Summarizer.Cli.Azurite;

/// <summary>The ports of a local Azurite, and its connection string. Name and key are the published ones of every emulator.</summary>
internal sealed record AzuriteEndpoints(int Blob, int Queue, int Table)
{
    public static AzuriteEndpoints Usual { get; } = new(10000, 10001, 10002);

    public static AzuriteEndpoints AnyFree { get; } = new(0, 0, 0);

    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    public string ConnectionString =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey={Key};{Endpoint(nameof(Blob), Blob)}{Endpoint(nameof(Queue), Queue)}{Endpoint(nameof(Table), Table)}"
        );

    public string[] Arguments =>
        [
            "--blobHost",
            "127.0.0.1",
            "--blobPort",
            Text(Blob),
            "--queueHost",
            "127.0.0.1",
            "--queuePort",
            Text(Queue),
            "--tableHost",
            "127.0.0.1",
            "--tablePort",
            Text(Table),
        ];

    private static string Endpoint(string service, int port) => $"{service}Endpoint=http://127.0.0.1:{Text(port)}/devstoreaccount1;";

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
}
