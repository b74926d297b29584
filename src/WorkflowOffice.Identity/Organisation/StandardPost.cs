namespace WorkflowOffice.Identity.Organisation;

/// <summary>A post that ships with the product.</summary>
public sealed record StandardPost(string Code, string Name, IReadOnlyList<string> Permissions);
