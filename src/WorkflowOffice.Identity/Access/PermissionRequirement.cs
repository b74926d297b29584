using Microsoft.AspNetCore.Authorization;

namespace WorkflowOffice.Identity.Access;

/// <summary>The current user must have this permission.</summary>
public sealed record PermissionRequirement(string Permission) : IAuthorizationRequirement;
