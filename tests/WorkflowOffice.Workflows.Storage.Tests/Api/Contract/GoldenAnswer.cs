using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Storage.Tests.Api.Contract;

/// <summary>A request with the answer that a genuine Elsa 3.7.1 server gave to it, recorded in one session; the number is the order.</summary>
internal sealed record GoldenAnswer(int Number, string Name, string Method, string Path, JsonNode? Body, int Status, JsonNode? Answer, JsonObject? Headers)
{
    public static IReadOnlyList<GoldenAnswer> All { get; } =
        [.. Directory.GetFiles(System.IO.Path.Combine(Folder(), "golden"), "*.json").Select(Read).OrderBy(answer => answer.Number)];

    public static string Folder([CallerFilePath] string file = "") => System.IO.Path.GetDirectoryName(file)!;

    private static GoldenAnswer Read(string file)
    {
        var json = JsonNode.Parse(File.ReadAllText(file))!;
        var name = System.IO.Path.GetFileNameWithoutExtension(file);
        var request = json["request"]!;
        return new GoldenAnswer(
            int.Parse(name.Split('-')[0], CultureInfo.InvariantCulture), name, (string)request["method"]!, (string)request["path"]!, request["body"], (int)json["status"]!, json["body"],
            json["headers"] as JsonObject);
    }
}
