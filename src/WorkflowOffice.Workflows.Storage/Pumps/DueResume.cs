namespace WorkflowOffice.Workflows.Storage.Pumps;

/// <summary>One row of a <see cref="ResumeQueue"/>.</summary>
internal sealed record DueResume(string Key, string InstanceId, string BookmarkId);
