using System.Text.Json;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Word.Tests;

/// <summary>The committed templates, their sidecars and one set of realistic data for each.</summary>
internal static class TemplateFiles
{
    private static readonly string Root = AppContext.BaseDirectory;

    public static IReadOnlyList<string> Documents { get; } =
        [.. Directory.GetFiles(Path.Combine(Root, "templates"), "*.docx", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Ids => [.. Documents.Select(file => Path.GetFileNameWithoutExtension(file))];

    public static byte[] Docx(string id) => File.ReadAllBytes(Documents.Single(file => Path.GetFileNameWithoutExtension(file) == id));

    public static JsonElement Sidecar(string id) =>
        JsonDocument.Parse(File.ReadAllBytes(Path.ChangeExtension(Documents.Single(file => Path.GetFileNameWithoutExtension(file) == id), ".json"))).RootElement;

    public static JsonObject Sample(string id) =>
        JsonNode.Parse(File.ReadAllBytes(Path.Combine(Root, "Samples", id + ".json")))!.AsObject();
}
