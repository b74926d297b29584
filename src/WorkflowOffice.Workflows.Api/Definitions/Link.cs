namespace WorkflowOffice.Workflows.Api.Definitions;

/// <summary>What may be done with a resource; the designer looks at <paramref name="Rel"/> only.</summary>
internal sealed record Link(string Href, string Rel, string Method);
