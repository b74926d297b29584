using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Expressions;

namespace WorkflowOffice.Workflows.Tests.Support;

/// <summary>A script's surroundings without an instance.</summary>
internal sealed class FakeScope : IScriptScope
{
    public Dictionary<string, JsonNode?> Values { get; } = [];

    public Dictionary<string, JsonNode?> Inputs { get; } = [];

    public Dictionary<string, Dictionary<string, JsonNode?>> Outputs { get; } = [];

    public string WorkflowInstanceId => "instance-1";

    public string? WorkflowInstanceName { get; set; }

    public string WorkflowDefinitionId => "definition-1";

    public string WorkflowDefinitionVersionId => "version-1";

    public int WorkflowDefinitionVersion => 3;

    public string? CorrelationId { get; set; }

    public DateTimeOffset Now { get; set; } = TestInstance.Start;

    public string Seed { get; set; } = "seed";

    public IReadOnlyDictionary<string, JsonNode?> Variables => Values;

    public IEnumerable<string> VariableNames => Values.Keys;

    public IReadOnlyDictionary<string, JsonNode?> Input => Inputs;

    public IEnumerable<string> InputNames => Inputs.Keys;

    public IEnumerable<string> DeclaredInputNames => Inputs.Keys;

    public IEnumerable<string> ActivityNames => ActivityOutputs.Keys;

    public IReadOnlyDictionary<string, Dictionary<string, JsonNode?>> ActivityOutputs => Outputs;

    public JsonNode? LastResult { get; set; }

    public bool TryGetVariable(string name, out JsonNode? value) => Values.TryGetValue(name, out value);
}
