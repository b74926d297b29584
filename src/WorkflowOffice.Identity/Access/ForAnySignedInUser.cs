namespace WorkflowOffice.Identity.Access;

/// <summary>Marks an endpoint as meant for everybody who is signed in; without it (or a permission, or AllowAnonymous) the build's test fails.</summary>
public sealed record ForAnySignedInUser;
