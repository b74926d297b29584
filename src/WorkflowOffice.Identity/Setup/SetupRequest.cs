using WorkflowOffice.Identity.Organisation;

namespace WorkflowOffice.Identity.Setup;

/// <summary>What the set-up page sends: the token and the first 系统管理员; the other two administrators and the bureau may come with it.</summary>
/// <param name="BureauName">Name of the office; can be changed later.</param>
/// <param name="AgencyCode">机关代字, the first part of document numbers.</param>
internal sealed record SetupRequest(
    string Token, string Login, string Name, string Password, NewPerson? SecurityAdministrator = null, NewPerson? AuditAdministrator = null,
    string? BureauName = null, string? AgencyCode = null);
