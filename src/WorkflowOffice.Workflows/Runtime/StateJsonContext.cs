using System.Text.Json.Serialization;

namespace WorkflowOffice.Workflows.Runtime;

/// <summary>Compiled JSON code for the state.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    MaxDepth = 256)]
[JsonSerializable(typeof(WorkflowState))]
internal sealed partial class StateJsonContext : JsonSerializerContext;
