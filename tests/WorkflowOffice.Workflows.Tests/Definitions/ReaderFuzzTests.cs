using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Registry;
using WorkflowOffice.Workflows.Tests.Conformance;

namespace WorkflowOffice.Workflows.Tests.Definitions;

/// <summary>Damaged definitions are refused by the named exception or read; nothing else ever comes out of the reader.</summary>
public sealed class ReaderFuzzTests
{
    private static readonly JsonNode?[] Strange =
    [
        null, JsonValue.Create(true), JsonValue.Create(-1), JsonValue.Create(1e300), JsonValue.Create(""), JsonValue.Create("Elsa.Flowchart"), JsonValue.Create("\u0000\ud83d\ude00"), new JsonArray(), new JsonObject(),
        new JsonArray(new JsonArray(1, null, "x")), new JsonObject { ["type"] = "JavaScript", ["value"] = new JsonArray() }, new JsonObject { ["id"] = new JsonObject(), ["type"] = 5 },
        new JsonObject { ["expression"] = 3 }, new JsonObject { ["expression"] = new JsonObject { ["type"] = "Literal", ["value"] = new JsonObject() } }, new JsonObject { ["memoryReference"] = 4 }, JsonValue.Create(decimal.MaxValue),
    ];

    [Fact]
    public async Task MutatedStructures_AreReadOrRefused()
    {
        var random = new Random(20261102);
        var originals = ConformanceCase.LoadAll().Select(c => JsonNode.Parse(c.DefinitionText)!.AsObject()).ToList();
        var reader = new WorkflowDefinitionReader(new ActivityRegistry());
        for (var i = 0; i < 6000; i++)
        {
            var json = (JsonObject)originals[random.Next(originals.Count)].DeepClone();
            for (var times = random.Next(1, 5); times > 0; times--) Mutate(json, random);
            await ReadBothWaysAsync(reader, json.ToJsonString());
        }
    }

    [Fact]
    public async Task MutatedTexts_AreReadOrRefused()
    {
        var random = new Random(20261103);
        var originals = ConformanceCase.LoadAll().Select(c => c.DefinitionText).ToList();
        var reader = new WorkflowDefinitionReader(new ActivityRegistry());
        for (var i = 0; i < 3000; i++)
        {
            var text = originals[random.Next(originals.Count)].ToCharArray().ToList();
            for (var times = random.Next(1, 6); times > 0; times--)
            {
                var at = random.Next(text.Count);
                if (random.Next(3) == 0) text.RemoveRange(at, Math.Min(random.Next(1, 40), text.Count - at));
                else text.Insert(at, "{}[]\":,0\\\u0001\ud800x\n"[random.Next(13)]);
                if (text.Count == 0) break;
            }

            await ReadBothWaysAsync(reader, new string([.. text]));
        }
    }

    private static async Task ReadBothWaysAsync(WorkflowDefinitionReader reader, string text)
    {
        try
        {
            reader.Read(text);
        }
        catch (WorkflowDefinitionInvalidException e)
        {
            Assert.NotEmpty(e.Findings);
        }

        Assert.All(await reader.CheckAsync(text), f => Assert.StartsWith("$", f.Path, StringComparison.Ordinal));
    }

    private static void Mutate(JsonObject root, Random random)
    {
        var containers = Containers(root).ToList();
        var container = containers[random.Next(containers.Count)];
        var strange = Strange[random.Next(Strange.Length)]?.DeepClone();
        switch (container)
        {
            case JsonObject { Count: > 0 } o:
                var key = o.ElementAt(random.Next(o.Count)).Key;
                if (random.Next(3) == 0) o.Remove(key);
                else o[key] = random.Next(4) == 0 ? containers[random.Next(containers.Count)].DeepClone() : strange;
                break;
            case JsonArray { Count: > 0 } a:
                if (random.Next(3) == 0) a.RemoveAt(random.Next(a.Count));
                else a[random.Next(a.Count)] = strange;
                break;
            case JsonArray a:
                a.Add(strange);
                break;
        }
    }

    private static IEnumerable<JsonNode> Containers(JsonNode node)
    {
        yield return node;
        var inner = node switch
        {
            JsonObject o => o.Select(p => p.Value),
            JsonArray a => a,
            _ => [],
        };
        foreach (var child in inner.Where(c => c is JsonObject or JsonArray))
            foreach (var deep in Containers(child!))
                yield return deep;
    }
}
