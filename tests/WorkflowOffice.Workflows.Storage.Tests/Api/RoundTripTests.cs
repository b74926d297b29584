using System.Net;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Api;

/// <summary>What was imported comes out again: every recorded definition goes in and out through the endpoints that people use.</summary>
public sealed class RoundTripTests(ApiFixture fixture) : ApiTest(fixture)
{
    /// <summary>What a store decides itself: which version of the definition this is.</summary>
    private static readonly string[] Identity = ["id", "version", "isLatest", "isPublished"];

    /// <summary>Recordings of what goes wrong in Elsa only when it is reached; here the import refuses them with their place.</summary>
    private static readonly Dictionary<string, string> Refused = new()
    {
        ["expression-error-syntax"] = "X-WFD-15",
        ["flow-connection-unknown-port"] = "X-WFD-21",
        ["flow-invalid-backedge"] = "X-WFD-22",
        ["input-expression-plain-string-is-null"] = "X-WFD-20",
        ["setvar-liquid"] = "X-WFD-14",
        ["setvar-unknown-variable"] = "X-WFD-20",
        ["subworkflow-missing"] = "X-WFD-11",
        ["unknown-activity-type"] = "X-WFD-11",
    };

    [Fact]
    public async Task EveryRecordedCase_ComesOutAsItWentIn()
    {
        var folder = Path.Combine(Root(), "tests", "WorkflowOffice.Workflows.Tests", "Conformance", "cases");
        var child = await ImportAsync(await File.ReadAllTextAsync(Path.Combine(folder, "deps", "child.json")));
        await PostAsync($"{Definitions}/{child["definitionId"]}/publish");
        var problems = new List<string>();
        var count = 0;
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Where(f => !f.EndsWith(".steps.json", StringComparison.Ordinal) && !f.EndsWith(".expected.json", StringComparison.Ordinal)))
        {
            count++;
            var name = Path.GetFileNameWithoutExtension(file);
            var text = await File.ReadAllTextAsync(file);
            if (Refused.TryGetValue(name, out var code))
            {
                var refused = await PostAsync($"{Definitions}/import", text, HttpStatusCode.BadRequest);
                var codes = refused["findings"]!.AsArray().Select(f => (string?)f!["code"]).ToList();
                if (codes.Count == 0 || !codes.Contains(code)) problems.Add($"{name}: refused with {string.Join(' ', codes)}");
                continue;
            }

            if (await DifferenceAsync(text) is { } difference) problems.Add($"{name}: {difference}");
        }

        Assert.True(problems.Count == 0, string.Join(Environment.NewLine, problems));
        Assert.True(count > 100);
    }

    [Fact]
    public async Task PositionsMetadataAndUnknownFields_AreKept()
    {
        var json = JsonNode.Parse(TestWorkflow.Task("kept"))!.AsObject();
        json["$schema"] = "https://elsaworkflows.io/schemas/workflow-definition/v3.0.0/schema.json";
        json["toolVersion"] = "3.7.1.0";
        json["futureField"] = new JsonObject { ["deep"] = new JsonArray(1, 2.50m, "三", null, true) };
        json["customProperties"] = new JsonObject { ["办公室"] = "自定" };
        json["root"]!["metadata"] = new JsonObject { ["designer"] = new JsonObject { ["position"] = new JsonObject { ["x"] = -12.75, ["y"] = 40 }, ["size"] = new JsonObject { ["width"] = 0, ["height"] = 1e2 } } };
        json["root"]!["unknownOfAnActivity"] = "留着";

        Assert.Null(await DifferenceAsync(json.ToJsonString()));
    }

    /// <summary>Imports, and compares the export and the designer's view with the file; null where nothing is lost or changed.</summary>
    private async Task<string?> DifferenceAsync(string text)
    {
        var answer = await Editor.PostAsync($"{Definitions}/import", Json(text));
        if (answer.StatusCode != HttpStatusCode.OK) return await answer.Content.ReadAsStringAsync();
        var expected = JsonNode.Parse(text)!.AsObject();
        var id = (string)expected["definitionId"]!;
        var exported = (await GetAsync($"{Definitions}/{id}/export")).AsObject();
        foreach (var name in Identity)
        {
            expected.Remove(name);
            exported.Remove(name);
        }

        if (!expected.ContainsKey("createdAt")) exported.Remove("createdAt");
        if (!JsonNode.DeepEquals(expected, exported)) return $"{Lost(expected, exported, "$") ?? Lost(exported, expected, "$")} in the export";
        // Node ids, links and what the designer cannot do without are added there; nothing else differs.
        var shown = (await GetAsync($"{Definitions}/by-definition-id/{id}")).AsObject();
        return Lost(expected, shown, "$");
    }

    private static string? Lost(JsonNode? expected, JsonNode? shown, string path) => expected switch
    {
        JsonObject o => o.Select(p => p.Key == "createdAt" || (p.Key == "links" && path == "$") ? null : Lost(p.Value, (shown as JsonObject)?[p.Key], $"{path}.{p.Key}")).FirstOrDefault(l => l is not null),
        JsonArray a when shown is JsonArray list && a.Count == list.Count => a.Select((item, i) => Lost(item, list[i], $"{path}[{i}]")).FirstOrDefault(l => l is not null),
        null => null,
        _ => JsonNode.DeepEquals(expected, shown) ? null : $"{path} is {shown?.ToJsonString()}",
    };

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "WorkflowOffice.sln"))) folder = folder.Parent;
        return folder.FullName;
    }
}
