using WorkflowOffice.Office.OwnedVersions;

namespace WorkflowOffice.Office.DecisionTables.PublishDecisionTable;

/// <summary>Where the version stands after the change.</summary>
internal sealed record DecisionTableStanding(int Version, OwnedVersionState State, int Revision);
