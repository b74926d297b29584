using System.Text.Json.Nodes;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Workflows.Expressions;

namespace WorkflowOffice.Office.Inbox.Forms.Rules;

/// <summary>What the script of a form's rule sees: the facts of the case with the answers, and nothing else.</summary>
internal sealed class FactsScope(JsonObject facts, DateTimeOffset now) : IScriptScope
{
    public string WorkflowInstanceId => "";

    public string? WorkflowInstanceName => null;

    public string WorkflowDefinitionId => "";

    public string WorkflowDefinitionVersionId => "";

    public int WorkflowDefinitionVersion => 0;

    public string? CorrelationId => null;

    public DateTimeOffset Now => now;

    public string Seed => facts["CaseNo"]?.ToString() ?? "";

    public IReadOnlyDictionary<string, JsonNode?> Variables { get; } = new Dictionary<string, JsonNode?> { [CaseWork.VariableName] = facts };

    public IReadOnlyDictionary<string, JsonNode?> Input { get; } = new Dictionary<string, JsonNode?>();

    public IEnumerable<string> InputNames => [];

    public IEnumerable<string> DeclaredInputNames => [];

    public IEnumerable<string> ActivityNames => [];

    public IReadOnlyDictionary<string, Dictionary<string, JsonNode?>> ActivityOutputs { get; } = new Dictionary<string, Dictionary<string, JsonNode?>>();

    public JsonNode? LastResult => null;

    public IEnumerable<string> VariableNames => Variables.Keys;

    public bool TryGetVariable(string name, out JsonNode? value) => Variables.TryGetValue(name, out value);
}
