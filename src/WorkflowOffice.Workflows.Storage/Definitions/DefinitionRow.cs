namespace WorkflowOffice.Workflows.Storage.Definitions;

/// <summary>A row of definition_versions with its text.</summary>
internal sealed record DefinitionRow(Hosting.WorkflowDefinitionSummary Summary, string Json, DateTimeOffset? FirstPublishedAt)
{
    /// <summary>Published at some time: its text never changes again.</summary>
    public bool IsImmutable => FirstPublishedAt is not null;
}
