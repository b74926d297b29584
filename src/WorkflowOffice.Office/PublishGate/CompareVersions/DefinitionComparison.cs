using WorkflowOffice.Office.Cases.ViewFlow;
using WorkflowOffice.Workflows.Comparison;

namespace WorkflowOffice.Office.PublishGate.CompareVersions;

/// <summary>Two versions side by side.</summary>
internal sealed record DefinitionComparison(ComparedVersion Before, ComparedVersion After, IReadOnlyList<DefinitionChange> Changes);

/// <param name="Marks">Step id → what happened to it between the two versions; unchanged steps are left out.</param>
/// <param name="ChangedConnections">From|port|to of connections that the other version does not have.</param>
internal sealed record ComparedVersion(
    string VersionId, int Version, bool IsPublished, DateTimeOffset CreatedAt, string CreatedBy, FlowView Drawing,
    IReadOnlyDictionary<string, DefinitionChangeKind> Marks, IReadOnlyList<string> ChangedConnections);
