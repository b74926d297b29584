using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Expressions;

/// <summary>What a script can see.</summary>
public interface IScriptScope
{
    string WorkflowInstanceId { get; }
    string? WorkflowInstanceName { get; }
    string WorkflowDefinitionId { get; }
    string WorkflowDefinitionVersionId { get; }
    int WorkflowDefinitionVersion { get; }
    string? CorrelationId { get; }

    /// <summary>The burst's instant, the script's clock.</summary>
    DateTimeOffset Now { get; }

    /// <summary>What Math.random and new ids are derived from.</summary>
    string Seed { get; }

    /// <summary>Visible variables, the nearest of each name.</summary>
    IReadOnlyDictionary<string, JsonNode?> Variables { get; }

    IReadOnlyDictionary<string, JsonNode?> Input { get; }

    /// <summary>Names of declared inputs, also of those that nobody brought.</summary>
    IEnumerable<string> InputNames { get; }

    /// <summary>Names of the inputs that the workflow declares.</summary>
    IEnumerable<string> DeclaredInputNames { get; }

    /// <summary>Ids and names of all activities, whether they have outputs or not.</summary>
    IEnumerable<string> ActivityNames { get; }

    /// <summary>Outputs by activity id and by activity name.</summary>
    IReadOnlyDictionary<string, Dictionary<string, JsonNode?>> ActivityOutputs { get; }

    /// <summary>Every output that an activity may have, by the activity's id and name: before it has run, its accessor gives null.</summary>
    IEnumerable<(string Activity, string Output)> DeclaredOutputs => [];

    JsonNode? LastResult { get; }

    /// <summary>Names of the visible variables; a name may come more than once.</summary>
    IEnumerable<string> VariableNames { get; }

    bool TryGetVariable(string name, out JsonNode? value);
}
