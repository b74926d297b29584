namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>What to do about a row that another burst holds.</summary>
internal enum RowLock
{
    Wait,
    Skip,
}
