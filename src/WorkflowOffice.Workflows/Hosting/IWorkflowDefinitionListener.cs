namespace WorkflowOffice.Workflows.Hosting;

/// <summary>Told about each change of a definition before it commits, in the same transaction: for the audit trail.</summary>
/// <remarks>Resolved from the scope that makes the change, so its DbContext is in the same transaction.</remarks>
public interface IWorkflowDefinitionListener
{
    Task OnChangedAsync(WorkflowDefinitionChange change, CancellationToken cancellationToken);
}

/// <param name="Before">The version before the change; null when it is new.</param>
/// <param name="After">The version after the change; null when it was deleted.</param>
public sealed record WorkflowDefinitionChange(
    WorkflowDefinitionChangeKind Kind, WorkflowDefinitionSummary? Before, WorkflowDefinitionSummary? After, string ChangedBy, DateTimeOffset At)
{
    /// <summary>The text that the change is to be compared with: of the draft before this save (else of the latest version), or of the version published so far.</summary>
    public string? BeforeJson { get; init; }

    /// <summary>The text of <see cref="After"/>, for saves and publications.</summary>
    public string? AfterJson { get; init; }
}

/// <summary>What happened to a definition version.</summary>
public enum WorkflowDefinitionChangeKind
{
    DraftSaved,
    Published,
    Retracted,
    Deleted,
}
