namespace WorkflowOffice.Identity.Access;

/// <summary>Everything an endpoint can ask for. Posts carry permissions; nothing else does.</summary>
public static class Permissions
{
    public const string CasesStart = "cases.start";
    public const string CasesView = "cases.view";
    public const string CasesViewAll = "cases.view-all";
    public const string TasksWork = "tasks.work";
    public const string DocumentsView = "documents.view";
    public const string DocumentsSeal = "documents.seal";
    public const string DocumentsDraft = "documents.draft";
    public const string DocumentsSign = "documents.sign";
    public const string DocumentsIssue = "documents.issue";
    public const string DocumentsVoid = "documents.void";
    public const string NumbersView = "numbers.view";
    public const string TemplatesView = "templates.view";
    public const string TemplatesEdit = "templates.edit";
    public const string TemplatesPublish = "templates.publish";
    public const string WorkflowsView = "workflows.view";
    public const string WorkflowsEdit = "workflows.edit";
    public const string WorkflowsPublish = "workflows.publish";
    public const string DecisionTablesView = "decision-tables.view";
    public const string DecisionTablesEdit = "decision-tables.edit";
    public const string DecisionTablesPublish = "decision-tables.publish";
    public const string CredentialsManage = "credentials.manage";
    public const string RegistersView = "registers.view";
    public const string CalendarView = "calendar.view";
    public const string CalendarEdit = "calendar.edit";
    public const string ClocksSteer = "clocks.steer";
    public const string WatchView = "watch.view";
    public const string WatchEdit = "watch.edit";
    public const string WatchPublish = "watch.publish";
    public const string CalendarPublish = "calendar.publish";
    public const string ArchiveManage = "archive.manage";
    public const string OperationsView = "operations.view";
    public const string OperationsManage = "operations.manage";
    public const string AuditView = "audit.view";
    public const string PeopleView = "people.view";
    public const string UsersManage = "users.manage";
    public const string SecurityManage = "security.manage";
    public const string ApiDescriptionView = "api-description.view";

    /// <summary>Every permission with its Chinese name.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        [CasesStart] = "发起事项",
        [CasesView] = "查看本人、本单位有关的事项",
        [CasesViewAll] = "查看全部事项",
        [TasksWork] = "办理待办任务",
        [DocumentsView] = "查看、下载文书",
        [DocumentsSeal] = "办理用印登记",
        [DocumentsDraft] = "修改、送审文书",
        [DocumentsSign] = "签发、退回文书",
        [DocumentsIssue] = "制发文书（取得文号）",
        [DocumentsVoid] = "作废文书",
        [NumbersView] = "查看编号、用印登记簿",
        [TemplatesView] = "查看文书模板",
        [TemplatesEdit] = "维护文书模板",
        [TemplatesPublish] = "复核、发布文书模板",
        [WorkflowsView] = "查看流程版本",
        [WorkflowsEdit] = "编制、上传流程",
        [WorkflowsPublish] = "发布流程",
        [DecisionTablesView] = "查看决策表与制度参数",
        [DecisionTablesEdit] = "编制决策表、目录和台账，提出参数修改",
        [DecisionTablesPublish] = "发布决策表、目录和台账，确认参数修改",
        [CredentialsManage] = "登记执法证件与资格",
        [RegistersView] = "查看台账",
        [CalendarView] = "查看节假日安排",
        [CalendarEdit] = "维护节假日安排",
        [ClocksSteer] = "申请中止、恢复、延长期限，更正起算日",
        [WatchView] = "查看预警与督办方案",
        [WatchEdit] = "编制预警与督办方案",
        [WatchPublish] = "复核发布预警与督办方案",
        [CalendarPublish] = "复核、发布节假日安排",
        [ArchiveManage] = "归档、调阅登记",
        [OperationsView] = "查看运行监控",
        [OperationsManage] = "处置流程异常",
        [AuditView] = "查阅审计记录",
        [PeopleView] = "查看机构与人员",
        [UsersManage] = "管理机构、人员与职务",
        [SecurityManage] = "管理权限与安全策略",
        [ApiDescriptionView] = "查看接口说明",
    };
}
