namespace WorkflowOffice.Workflows.Runtime;

/// <summary>What went wrong where.</summary>
/// <param name="Message">For people, in Chinese, or in the words of whoever drew the workflow.</param>
/// <param name="Detail">For those who repair it: the chain of causes in the engine's words.</param>
public sealed record WorkflowIncident(
    string Id, string ActivityId, string ActivityNodeId, string ActivityType, string Message, string? Detail, DateTimeOffset At)
{
    /// <summary>The execution that faulted.</summary>
    public string? ActivityInstanceId { get; init; }

    /// <summary>Stable code, e.g. X-WFR-10; null where the cause has none.</summary>
    public string? Code { get; init; }

    /// <summary>The failure as Elsa words it.</summary>
    public string? TechnicalMessage { get; init; }

    public string? ExceptionType { get; init; }

    /// <summary>When an operator dealt with it; null while it is open.</summary>
    public DateTimeOffset? ResolvedAt { get; init; }

    /// <summary>What the operator did and why.</summary>
    public string? Resolution { get; init; }

    public string? InnerExceptionType { get; init; }

    public string? InnerExceptionMessage { get; init; }
}
