namespace WorkflowOffice.Identity.SignIn;

/// <summary>Where a request came from, for the audit trail.</summary>
internal sealed record Visit(string? Source, string? RequestId);
