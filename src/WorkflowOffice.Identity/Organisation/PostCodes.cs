namespace WorkflowOffice.Identity.Organisation;

/// <summary>Codes of the posts every office has; workflow definitions and forms name posts by code.</summary>
public static class PostCodes
{
    public const string SupervisionOfficer = "SupervisionOfficer";
    public const string SupervisionOfficeHead = "SupervisionOfficeHead";
    public const string SupervisionDeputy = "SupervisionDeputy";
    public const string BureauPrincipal = "BureauPrincipal";
    public const string SupervisedUnitHead = "SupervisedUnitHead";
    public const string AccountabilityOfficer = "AccountabilityOfficer";
    public const string EnforcementOfficer = "EnforcementOfficer";
    public const string WorkflowManager = "WorkflowManager";
    public const string SealKeeper = "SealKeeper";
    public const string Archivist = "Archivist";
    public const string CaseHandler = "CaseHandler";
    public const string CaseUnitHead = "CaseUnitHead";
    public const string LegalReviewer = "LegalReviewer";
    public const string LegalReviewHead = "LegalReviewHead";
    public const string SystemAdministrator = "SystemAdministrator";
    public const string SecurityAdministrator = "SecurityAdministrator";
    public const string AuditAdministrator = "AuditAdministrator";

    /// <summary>三员: nobody may hold two of these (X-SOD-8).</summary>
    public static IReadOnlySet<string> Administrators { get; } =
        new HashSet<string> { SystemAdministrator, SecurityAdministrator, AuditAdministrator };
}
