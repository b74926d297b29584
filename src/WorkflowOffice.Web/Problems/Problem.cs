namespace WorkflowOffice.Web.Problems;

/// <summary>What the client is told about an exception.</summary>
internal sealed record Problem(int Status, string Code, string Detail, IReadOnlyDictionary<string, object?>? Facts = null);
