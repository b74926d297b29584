using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Runtime;
using Xunit.Abstractions;

namespace WorkflowOffice.Workflows.Tests.Conformance;

/// <summary>
/// Small cases for what the recordings leave out: every activity's corners, checked one by one against how Elsa 3.7.1 behaves,
/// and kept in the form of the recordings, one case per line of derived-cases.jsonl.
/// </summary>
public sealed class DerivedCasesTests(ITestOutputHelper output)
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task EveryDerivedCase_StillBehavesSo()
    {
        var failures = new List<string>();
        var count = 0;
        foreach (var line in await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "Conformance", "derived-cases.jsonl")))
        {
            var item = Read(line);
            count++;
            var steps = await new CaseRunner(item, new WorkflowRunnerOptions()).RunAsync();
            for (var i = 0; i < steps.Count; i++)
                if (StepComparison.FirstDifference(item.Expected["steps"]![i]!.AsObject(), steps[i]) is { } difference)
                    failures.Add($"{item.Name}, step {i + 1}: {difference}");
        }

        output.WriteLine($"{count} derived cases, {failures.Count} failed");
        Assert.True(count > 100);
        Assert.True(failures.Count == 0, string.Join(Environment.NewLine, failures));
    }

    /// <summary>Not a test: with DERIVE_FROM (a folder of definitions and steps) and DERIVE_TO (a file) it writes the lines to review.</summary>
    [Fact]
    public async Task WriteDerivedCases_WhereAsked()
    {
        if (Environment.GetEnvironmentVariable("DERIVE_FROM") is not { Length: > 0 } folder) return;
        var lines = new List<string>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Where(f => !f.EndsWith(".steps.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var item = ConformanceCase.Load(folder, Path.GetFileNameWithoutExtension(file));
            var steps = await new CaseRunner(item, new WorkflowRunnerOptions()).RunAsync();
            lines.Add(new JsonObject
            {
                ["name"] = item.Name,
                ["definition"] = JsonNode.Parse(item.DefinitionText),
                ["steps"] = new JsonArray([.. item.Steps.Select(s => (JsonNode?)s.DeepClone())]),
                ["deps"] = new JsonArray([.. item.Dependencies.Select(d => JsonNode.Parse(d))]),
                ["expected"] = new JsonArray([.. steps.Select(s => (JsonNode?)s)]),
            }.ToJsonString(Compact));
        }

        await File.WriteAllLinesAsync(Environment.GetEnvironmentVariable("DERIVE_TO")!, lines);
    }

    private static ConformanceCase Read(string line)
    {
        var json = JsonNode.Parse(line)!.AsObject();
        return new ConformanceCase(
            (string)json["name"]!, json["definition"]!.ToJsonString(), [.. json["steps"]!.AsArray().Select(s => s!.AsObject())],
            [.. json["deps"]!.AsArray().Select(d => d!.ToJsonString())], new JsonObject { ["steps"] = json["expected"]!.DeepClone() });
    }
}
