namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>A statement of the commit did not touch the rows it had read: another burst was faster. The runner tries again.</summary>
internal sealed class VersionConflictException(string statement, string what)
    : Exception($"{statement}: {what}");
