namespace WorkflowOffice.Office.Cases;

/// <summary>A task that a case waits for.</summary>
internal sealed record OpenStep(Guid Id, DateTimeOffset CreatedAt, string Title);
