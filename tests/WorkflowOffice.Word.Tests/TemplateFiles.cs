using System.Text.Json;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Word.Tests;

/// <summary>The committed templates, their sidecars and the sample data in them.</summary>
internal static class TemplateFiles
{
    private static readonly string Root = AppContext.BaseDirectory;

    /// <summary>Optional in general, but needed for the case the sample describes.</summary>
    public static readonly Dictionary<string, string[]> Needed = new()
    {
        ["reexamination-acceptance"] = ["ObjectionDays", "PeriodFrom", "PeriodEnd", "LastDay", "DayNumber", "DecisionDays"],
        ["reexamination-decision"] = ["AlteredDecision", "ExecutionDays"],
        ["urge-notice"] = ["NoticeTitle", "NoticeNo"],
    };

    public static IReadOnlyList<string> Documents { get; } =
        [.. Directory.GetFiles(Path.Combine(Root, "templates"), "*.docx", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Ids => [.. Documents.Select(file => Path.GetFileNameWithoutExtension(file))];

    public static byte[] Docx(string id) => File.ReadAllBytes(PathOf(id));

    public static JsonElement Sidecar(string id) => JsonDocument.Parse(File.ReadAllBytes(Path.ChangeExtension(PathOf(id), ".json"))).RootElement;

    public static IReadOnlyList<SidecarField> Fields(string id) =>
        Sidecar(id).GetProperty("fields").Deserialize<List<SidecarField>>(JsonSerializerOptions.Web)!;

    /// <summary>Each entry: the paths of which one is enough.</summary>
    public static IReadOnlyList<string[]> Mandatory(string id) =>
        [.. Sidecar(id).GetProperty("mandatory").EnumerateArray().Select(entry => entry.GetString()!.Split('|'))];

    public static JsonObject Sample(string id) =>
        JsonNode.Parse(Sidecar(id).GetProperty("sample").GetRawText())!.AsObject();

    private static string PathOf(string id) => Documents.Single(file => Path.GetFileNameWithoutExtension(file) == id);
}
