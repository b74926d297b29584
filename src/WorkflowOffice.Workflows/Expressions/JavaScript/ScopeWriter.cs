using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Expressions.JavaScript;

/// <summary>Writes what a script needs of its scope.</summary>
internal static class ScopeWriter
{
    private static readonly JsonWriterOptions Options = new() { SkipValidation = true };

    public static void Write(ArrayBufferWriter<byte> buffer, ScriptUse use, IScriptScope scope)
    {
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        json.WriteNumber("now", scope.Now.ToUnixTimeMilliseconds());
        json.WriteString("seed", scope.Seed);
        json.WriteString("instanceId", scope.WorkflowInstanceId);
        json.WriteString("name", scope.WorkflowInstanceName);
        json.WriteString("definitionId", scope.WorkflowDefinitionId);
        json.WriteString("versionId", scope.WorkflowDefinitionVersionId);
        json.WriteNumber("version", scope.WorkflowDefinitionVersion);
        json.WriteString("correlationId", scope.CorrelationId);
        var accessors = new Dictionary<string, Accessor>(StringComparer.Ordinal);
        var inputNames = new List<string>();
        foreach (var name in scope.InputNames)
        {
            if (AccessorName.Of(name) is not { } accessor || (!use.NeedsAccessor(accessor) && !use.NeedsAccessor(name))) continue;
            accessors.TryAdd(accessor, new Accessor('i', name));
            inputNames.Add(name);
        }

        WriteVariables(json, use, scope, accessors);
        foreach (var name in scope.DeclaredInputNames)
        {
            // As in Elsa: a declared input is read by its name as it is, and hides a variable's getter of that name.
            if (AccessorName.Of(name) is null || !use.NeedsAccessor(name)) continue;
            var hidden = accessors.GetValueOrDefault(name);
            accessors[name] = hidden is { Kind: 'v' } ? new Accessor('b', name, hidden.Name) : new Accessor('i', name);
        }

        WriteInput(json, use, scope, inputNames);
        WriteOutputs(json, use, scope, accessors);
        json.WritePropertyName("last");
        WriteNode(json, use.UsesLastResult ? scope.LastResult : null);
        json.WriteStartObject("accessors");
        foreach (var (accessor, target) in accessors)
        {
            json.WriteStartArray(accessor);
            json.WriteStringValue(target.Kind.ToString());
            json.WriteStringValue(target.Name);
            if (target.Variable is { } variable) json.WriteStringValue(variable);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteVariables(Utf8JsonWriter json, ScriptUse use, IScriptScope scope, Dictionary<string, Accessor> accessors)
    {
        json.WriteStartObject("variables");
        foreach (var (name, value) in scope.Variables)
        {
            var accessor = AccessorName.Of(name);
            if (!use.NeedsVariable(name, accessor ?? "\0")) continue;
            // A variable wins over an input of the same name.
            if (accessor is not null) accessors[accessor] = new Accessor('v', name);
            json.WritePropertyName(name);
            WriteNode(json, value);
        }

        json.WriteEndObject();
    }

    private static void WriteInput(Utf8JsonWriter json, ScriptUse use, IScriptScope scope, List<string> named)
    {
        json.WriteStartObject("input");
        foreach (var (name, value) in scope.Input)
        {
            if (!use.UsesInput && !named.Contains(name)) continue;
            json.WritePropertyName(name);
            WriteNode(json, value);
        }

        json.WriteEndObject();
    }

    private static void WriteOutputs(Utf8JsonWriter json, ScriptUse use, IScriptScope scope, Dictionary<string, Accessor> accessors)
    {
        json.WriteStartObject("outputs");
        if (use.UsesOutputs)
        {
            foreach (var (key, outputs) in scope.ActivityOutputs)
            {
                if (AccessorName.Of(key) is { } activity)
                    foreach (var output in outputs.Keys)
                        foreach (var accessor in new[] { $"{output}From{activity}", $"{AccessorName.Of(output) ?? output}From{activity}" })
                            if (use.Mentions("get" + accessor)) accessors.TryAdd(accessor, new Accessor('o', $"{key}\n{output}"));

                json.WriteStartObject(key);
                foreach (var (name, value) in outputs)
                {
                    json.WritePropertyName(name);
                    WriteNode(json, value);
                }

                json.WriteEndObject();
            }
        }

        json.WriteEndObject();
        if (!use.UsesOutputs) return;
        foreach (var (name, output) in scope.DeclaredOutputs)
        {
            // Nothing was kept of it so far.
            if (AccessorName.Of(name) is not { } activity || $"{AccessorName.Of(output) ?? output}From{activity}" is not { } accessor) continue;
            if (use.Mentions("get" + accessor)) accessors.TryAdd(accessor, new Accessor('n', name));
        }

        json.WriteStartArray("activities");
        foreach (var name in scope.ActivityNames) json.WriteStringValue(name);
        json.WriteEndArray();
    }

    /// <param name="Kind">v: variable, i: input, o: activity output, n: an output that nothing has set, b: read as input, set as variable.</param>
    private sealed record Accessor(char Kind, string Name, string? Variable = null);

    private static void WriteNode(Utf8JsonWriter json, JsonNode? node)
    {
        if (node is null) json.WriteNullValue();
        else node.WriteTo(json);
    }
}
