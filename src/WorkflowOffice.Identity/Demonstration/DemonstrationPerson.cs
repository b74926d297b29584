namespace WorkflowOffice.Identity.Demonstration;

/// <summary>One fictional person with one post.</summary>
public sealed record DemonstrationPerson(string Login, string Name, string Post, string Unit);
