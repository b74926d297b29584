using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.PublishGate;

/// <summary>Every workflow that the product ships, as text.</summary>
internal static class ShippedWorkflows
{
    private static readonly string Root = FindRoot();

    private static readonly int PlacesEach = Environment.GetEnvironmentVariable("MUTANT_PLACES") switch
    {
        "all" => int.MaxValue,
        { Length: > 0 } number => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture),
        _ => 8,
    };

    public static string TemplatesPath => Path.Combine(Root, "templates");

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Root, "workflows"), "*.json", SearchOption.AllDirectories).Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> All => new(Names);

    /// <summary>Those that are broken: all, or the one that <c>MUTANT_WORKFLOW</c> names, for whoever has just changed it.</summary>
    public static IReadOnlyList<string> ToBreak { get; } =
        Environment.GetEnvironmentVariable("MUTANT_WORKFLOW") is { Length: > 0 } one ? [Names.Single(name => name == one)] : Names;

    public static string Text(string name) => File.ReadAllText(
        Directory.EnumerateFiles(Path.Combine(Root, "workflows"), name + ".json", SearchOption.AllDirectories).Single());

    public static JsonObject Read(string name) => JsonNode.Parse(Text(name))!.AsObject();

    /// <summary>Eight of the places where a workflow can be broken, at equal distances; <c>MUTANT_PLACES</c> says how many, or <c>all</c>.</summary>
    public static IEnumerable<T> Some<T>(IReadOnlyList<T> places) => places.Count <= PlacesEach
        ? places
        : Enumerable.Range(0, PlacesEach).Select(i => places[(int)((long)i * places.Count / PlacesEach)]);

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "WorkflowOffice.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
