using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Definitions;

/// <summary>Finds the definitions that other workflows use as activities.</summary>
public interface ISubWorkflows
{
    /// <summary>The JSON of the definition behind an activity type such as <c>ChildFlow</c>; null where there is none.</summary>
    /// <param name="typeName">The activity type: the definition's name in Pascal case.</param>
    /// <param name="definitionId">The node's workflowDefinitionId, where it has one.</param>
    /// <param name="versionId">The node's workflowDefinitionVersionId, where it has one; it wins.</param>
    JsonObject? Find(string typeName, string? definitionId, string? versionId);
}
