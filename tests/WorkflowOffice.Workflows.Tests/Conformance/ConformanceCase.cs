using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Tests.Conformance;

/// <summary>One recording of the genuine engine: definition, steps, and what it did.</summary>
internal sealed record ConformanceCase(string Name, string DefinitionText, IReadOnlyList<JsonObject> Steps, IReadOnlyList<string> Dependencies, JsonObject Expected)
{
    public static string Folder => Environment.GetEnvironmentVariable("CONFORMANCE_CASES") is { Length: > 0 } folder
        ? folder
        : Path.Combine(AppContext.BaseDirectory, "Conformance", "cases");

    public static IReadOnlyList<ConformanceCase> LoadAll() => Directory.Exists(Folder)
        ?
        [
            .. Directory.EnumerateFiles(Folder, "*.expected.json").Order(StringComparer.Ordinal)
                .Select(f => Load(Folder, Path.GetFileName(f)[..^".expected.json".Length])),
        ]
        : [];

    public static ConformanceCase Load(string folder, string name)
    {
        var definition = File.ReadAllText(Path.Combine(folder, name + ".json"));
        var expectedFile = Path.Combine(folder, name + ".expected.json");
        var expected = File.Exists(expectedFile) ? JsonNode.Parse(File.ReadAllText(expectedFile))!.AsObject() : [];
        var stepsFile = Path.Combine(folder, name + ".steps.json");
        var file = File.Exists(stepsFile) ? JsonNode.Parse(File.ReadAllText(stepsFile))!.AsObject() : [];
        JsonObject[] steps = file["steps"] is JsonArray list ? [.. list.Select(s => s!.AsObject())] : [new JsonObject { ["run"] = new JsonObject() }];
        string[] dependencies = file["deps"] is JsonArray deps ? [.. deps.Select(d => Dependency(folder, d!.GetValue<string>()))] : [];
        return new ConformanceCase(name, definition, steps, dependencies, expected);
    }

    private static string Dependency(string folder, string name) =>
        File.ReadAllText(Path.Combine(folder, "deps", name.EndsWith(".json", StringComparison.Ordinal) ? name : name + ".json"));
}
