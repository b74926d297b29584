using WorkflowOffice.Identity.Organisation;

namespace WorkflowOffice.Identity.Setup;

/// <summary>What the set-up page sends: the token, the bureau, and the first administrators.</summary>
/// <param name="AuditAdministrator">May be left out and appointed later.</param>
internal sealed record SetupRequest(
    string Token, string BureauName, string? AgencyCode, NewPerson SystemAdministrator, NewPerson SecurityAdministrator,
    NewPerson? AuditAdministrator);
