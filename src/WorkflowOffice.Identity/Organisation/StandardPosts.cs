using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Identity.Organisation;

/// <summary>The posts every office has, in the order the organisation lists them, with what each may do.</summary>
public static class StandardPosts
{
    private static readonly string[] Reader =
        [Permissions.CasesView, Permissions.TasksWork, Permissions.DocumentsView, Permissions.CalendarView, Permissions.PeopleView];

    private static readonly string[] Supervisor =
        [
            .. Reader, Permissions.CasesViewAll, Permissions.TemplatesView, Permissions.WorkflowsView, Permissions.WatchView, Permissions.NumbersView,
            Permissions.DecisionTablesView, Permissions.RegistersView,
        ];

    public static IReadOnlyList<StandardPost> All { get; } =
    [
        new(PostCodes.SupervisionOfficer, "监督人员", [.. Supervisor, Permissions.CasesStart, Permissions.ClocksSteer, Permissions.DocumentsDraft]),
        new(PostCodes.SupervisionOfficeHead, "监督机构负责人",
        [
            .. Supervisor, Permissions.ClocksSteer, Permissions.DocumentsDraft, Permissions.DocumentsIssue, Permissions.DocumentsVoid,
            Permissions.TemplatesPublish, Permissions.WatchPublish, Permissions.CalendarPublish, Permissions.DecisionTablesPublish, Permissions.CredentialsManage,
        ]),
        new(PostCodes.SupervisionDeputy, "分管领导", [.. Supervisor, Permissions.ClocksSteer, Permissions.WatchPublish, Permissions.DocumentsSign]),
        new(PostCodes.BureauPrincipal, "主要负责人", [.. Supervisor, Permissions.DocumentsSign, Permissions.DocumentsVoid]),
        new(PostCodes.SupervisedUnitHead, "被监督科室负责人", Reader),
        // 责任追究办公室 (004 过错追究§10); its head is the deputy in charge.
        new(PostCodes.AccountabilityOfficer, "责任追究办公室人员", [.. Supervisor, Permissions.CasesStart, Permissions.ClocksSteer, Permissions.DocumentsDraft, Permissions.CredentialsManage]),
        // Whoever is drawn, sent out and inspects (执法人员); a seizure's days of testing are theirs to report.
        new(PostCodes.EnforcementOfficer, "执法人员", [.. Reader, Permissions.CasesStart, Permissions.ClocksSteer, Permissions.DocumentsDraft]),
        new(PostCodes.WorkflowManager, "法制机构（流程管理）",
        [
            .. Supervisor, Permissions.WorkflowsEdit, Permissions.WorkflowsPublish, Permissions.TemplatesEdit, Permissions.TemplatesPublish,
            Permissions.CalendarEdit, Permissions.CalendarPublish, Permissions.WatchEdit, Permissions.DecisionTablesEdit, Permissions.DecisionTablesPublish,
            Permissions.OperationsView, Permissions.OperationsManage, Permissions.CredentialsManage,
        ]),
        new(PostCodes.SealKeeper, "印章管理员", [.. Reader, Permissions.CasesViewAll, Permissions.DocumentsSeal, Permissions.DocumentsIssue, Permissions.NumbersView]),
        new(PostCodes.Archivist, "档案员", [.. Reader, Permissions.CasesViewAll, Permissions.ArchiveManage, Permissions.NumbersView]),
        // Whoever puts a case before the legal review (承办人, requirements §7).
        new(PostCodes.CaseHandler, "案件承办人", [.. Reader, Permissions.CasesStart, Permissions.DocumentsDraft]),
        new(PostCodes.CaseUnitHead, "承办机构负责人", [.. Reader, Permissions.DocumentsDraft]),
        new(PostCodes.LegalReviewer, "法制审核人员", [.. Supervisor, Permissions.ClocksSteer, Permissions.DocumentsDraft]),
        new(PostCodes.LegalReviewHead, "法制审核机构负责人", [.. Supervisor, Permissions.ClocksSteer, Permissions.DocumentsDraft, Permissions.DocumentsIssue]),
        // 三员 look after the system, not after cases: none of them sees a case or works on a task.
        new(PostCodes.SystemAdministrator, "系统管理员",
        [
            Permissions.UsersManage, Permissions.PeopleView, Permissions.OperationsView, Permissions.OperationsManage,
            Permissions.CalendarView, Permissions.ApiDescriptionView,
        ]),
        new(PostCodes.SecurityAdministrator, "安全管理员", [Permissions.SecurityManage, Permissions.PeopleView]),
        new(PostCodes.AuditAdministrator, "审计管理员", [Permissions.AuditView, Permissions.PeopleView]),
    ];
}
