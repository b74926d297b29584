using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Workflows.Tests.Registry;

/// <summary>Elsa's own catalogue (shapes, names and types only) against ours; what differs is listed with its reason in docs/elsa-differences.md.</summary>
public sealed class DescriptorsOfElsaTests
{
    [Fact]
    public void EveryActivityOfElsa_IsDescribedAsThere_OrListedAsDifferent()
    {
        var registry = new ActivityRegistry();
        var elsa = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Registry", "elsa-descriptors.json")))!.AsArray();

        var differences = elsa.SelectMany(theirs => Compare(theirs!.AsObject(), registry.Find((string)theirs["typeName"]!))).Order(StringComparer.Ordinal);

        Assert.True(elsa.Count > 40);
        Assert.Equal(Listed().Order(StringComparer.Ordinal), differences);
    }

    private static List<string> Compare(JsonObject theirs, ActivityDescriptor? ours)
    {
        var type = (string)theirs["typeName"]!;
        if (ours is null) return [$"{type}: missing"];
        var found = new List<string>();
        void Check(string field, object? expected, object? actual)
        {
            if (!Equals(expected, actual)) found.Add($"{type}: {field}");
        }

        Check("version", (int)theirs["version"]!, ours.Version);
        Check("kind", (string)theirs["kind"]!, ours.Kind.ToString());
        Check("isContainer", (bool)theirs["isContainer"]!, ours.IsContainer);
        Check("isStart", (bool)theirs["isStart"]!, ours.IsStart);
        Check("isTerminal", (bool)theirs["isTerminal"]!, ours.IsTerminal);
        Check("isBrowsable", (bool)theirs["isBrowsable"]!, ours.IsBrowsable);
        foreach (var (name, input, mine) in Pairs(theirs["inputs"]!, ours.Inputs, i => i.Name))
        {
            if (input is null || mine is null)
            {
                found.Add($"{type}: input {name}");
                continue;
            }

            Check($"input {name} type", (string)input["typeName"]!, mine.TypeName);
            Check($"input {name} hint", (string)input["uiHint"]!, mine.UIHint);
            Check($"input {name} wrapped", (bool)input["isWrapped"]!, mine.IsWrapped);
            Check($"input {name} default", input["defaultValue"]?.ToJsonString(), mine.DefaultValue?.ToJsonString());
        }

        foreach (var (name, output, mine) in Pairs(theirs["outputs"]!, ours.Outputs, o => o.Name))
            Check($"output {name}{(output is null || mine is null ? "" : " type")}", (string?)output?["typeName"], mine?.TypeName);
        foreach (var (name, port, mine) in Pairs(theirs["ports"]!, ours.Ports, p => p.Name))
            Check($"port {name}", (string?)port?["type"], mine?.Type.ToString());
        return found;
    }

    private static IEnumerable<(string Name, JsonNode? Theirs, T? Ours)> Pairs<T>(JsonNode theirs, IReadOnlyList<T> ours, Func<T, string> nameOf) where T : class =>
        theirs.AsArray().Select(t => (string)t!["name"]!).Union(ours.Select(nameOf)).Select(name => (
            name, theirs.AsArray().FirstOrDefault(t => (string)t!["name"]! == name), ours.FirstOrDefault(o => nameOf(o) == name)));

    private static IEnumerable<string> Listed()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Conformance", "elsa-differences.md"));
        var section = text[text.IndexOf("## Descriptors", StringComparison.Ordinal)..];
        var start = section.IndexOf("```json", StringComparison.Ordinal) + "```json".Length;
        var list = JsonNode.Parse(section[start..section.IndexOf("```", start, StringComparison.Ordinal)])!.AsArray();
        Assert.All(list, entry => Assert.NotEmpty((string)entry!["why"]!));
        return list.Select(entry => $"{(string)entry!["descriptor"]!}: {(string)entry["field"]!}");
    }
}
