namespace WorkflowOffice.Identity.Organisation;

/// <summary>An account to add.</summary>
public sealed record NewPerson(string Login, string Name, string Password);
