namespace WorkflowOffice.Identity.SignIn;

/// <summary>Marks a changing endpoint for strangers, who have no token yet: it takes JSON only, and only from pages of this host.</summary>
internal sealed record ProtectedByOrigin;
