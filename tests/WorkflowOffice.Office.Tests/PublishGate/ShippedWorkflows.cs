using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.PublishGate;

/// <summary>Every workflow that the product ships, as text.</summary>
internal static class ShippedWorkflows
{
    private static readonly string Root = FindRoot();

    public static string TemplatesPath => Path.Combine(Root, "templates");

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Root, "workflows"), "*.json", SearchOption.AllDirectories).Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> All => new(Names);

    public static string Text(string name) => File.ReadAllText(
        Directory.EnumerateFiles(Path.Combine(Root, "workflows"), name + ".json", SearchOption.AllDirectories).Single());

    public static JsonObject Read(string name) => JsonNode.Parse(Text(name))!.AsObject();

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "WorkflowOffice.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
