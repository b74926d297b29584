using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Testing;

/// <summary>Drives the shipped procedure 执法监督通知（决定）书 through its steps by the people whose posts they are.</summary>
public sealed class SupervisionNoticeStory(OfficeHost office, string caseId, string unitId)
{
    public const string Officer = "zhangwei";
    public const string SecondOfficer = "liting";
    public const string OfficeHead = "wangjianguo";
    public const string Deputy = "zhaomin";
    public const string Principal = "chenzhiyuan";
    public const string UnitHead = "liuyang";
    public const string OtherUnitHead = "sunlei";
    public const string SealKeeper = "wuxiaoyan";
    public const string Archivist = "zhengli";

    public string CaseId { get; } = caseId;

    public static async Task<SupervisionNoticeStory> StartAsync(OfficeHost office, string title = "关于危化科处罚程序问题的执法监督")
    {
        var officer = await office.AsAsync(Officer);
        var started = (await officer.PostAsync("/api/procedures/supervision-notice/start", new { title }))!;
        var units = (await officer.GetAsync("/api/units")).AsArray();
        var unit = units.Single(u => u!["name"]!.GetValue<string>() == "危化科")!["id"]!.GetValue<string>();
        return new SupervisionNoticeStory(office, started["caseId"]!.GetValue<string>(), unit);
    }

    /// <summary>From discovery to the sealed document, on the present day.</summary>
    public async Task<SupervisionNoticeStory> IssueAsync(int executionDays = 30)
    {
        await RegisterAsync();
        await DraftAsync(executionDays);
        await DoAsync(OfficeHead, "审核通知（决定）书", "同意");
        await DoAsync(Principal, "批准通知（决定）书", "批准");
        await DoAsync(Principal, "签发通知（决定）书", "签发");
        await DoAsync(SealKeeper, "通知（决定）书用印", "用印");
        return this;
    }

    public Task<JsonNode> RegisterAsync() => DoAsync(Officer, "登记发现问题", "登记", new JsonObject
    {
        ["CheckedUnitId"] = unitId,
        ["FindingSource"] = "专项检查",
        ["Ground"] = "K4-2",
        ["Finding"] = "抽查的三份行政处罚案卷未见告知当事人陈述、申辩权利的记录。",
    });

    public Task<JsonNode> DraftAsync(int executionDays = 30) => DoAsync(Officer, "拟制通知（决定）书", "提交审核", Contents(executionDays));

    public static JsonObject Contents(int executionDays = 30) => new()
    {
        ["Kind"] = "通知",
        ["Facts"] = "抽查的三份行政处罚案卷未见告知当事人陈述、申辩权利的记录。",
        ["Reasons"] = "作出行政处罚决定之前未依法告知，违反法定程序。",
        ["Decision"] = "责令自行纠正上述程序违法行为，补充完善相关案卷。",
        ["Basis"] = "《中华人民共和国行政处罚法》第四十四条、第六十二条",
        ["ExecutionMethod"] = "逐案核查并书面报告纠正结果。",
        ["ExecutionDays"] = executionDays,
        ["CheckingAgency"] = "综合法规科",
        ["SelfCheck"] = new JsonObject
        {
            ["Facts"] = true,
            ["Evidence"] = true,
            ["Procedure"] = true,
            ["Nature"] = true,
            ["Disposal"] = true,
            ["Formalities"] = true,
        },
    };

    public async Task<JsonNode> ServeAsync(string document, string servedOn, string title)
    {
        var officer = await office.AsAsync(Officer);
        var second = await office.AsAsync(SecondOfficer);
        return await DoAsync(Officer, title, "登记送达", new JsonObject
        {
            ["ServiceMethod"] = "Direct",
            ["ServiceReceiver"] = "刘洋",
            ["ServicePlace"] = "危化科办公室",
            ["Deliverer1Id"] = officer.Id,
            ["Deliverer2Id"] = second.Id,
            ["ServedOn"] = servedOn.Length == 0 ? null : servedOn,
        });
    }

    public Task<JsonNode> ServeNoticeAsync(string servedOn) => ServeAsync("notice", servedOn, "送达通知（决定）书");

    public Task<JsonNode> ServeDecisionAsync(string servedOn) => ServeAsync("decision", servedOn, "送达复查决定书");

    public async Task ReportAsync()
    {
        var head = await office.AsAsync(UnitHead);
        await DoAsync(UnitHead, "书面报告执行结果", "报告", new JsonObject
        {
            ["ReportSummary"] = "三份案卷已补充告知程序说明，对承办人进行了培训。",
            ["ReportItems"] = new JsonArray(new JsonObject
            {
                ["Problem"] = "未告知陈述、申辩权利",
                ["Measure"] = "补充说明并培训",
                ["Result"] = "已纠正",
                ["CompletedOn"] = "2026-03-01",
            }),
            ["ReportFiles"] = new JsonArray(await head.UploadAsync(CaseId)),
        });
    }

    public Task<JsonNode> ApplyAsync(string login = UnitHead) => DoAsync(login, "申请复查", "提交复查申请", new JsonObject
    {
        ["ApplicantHead"] = "刘洋",
        ["Requests"] = "请求撤销通知书第一项。",
        ["RequestReasons"] = "案卷中已有告知笔录，检查时未装订。",
        ["FilingChannel"] = "系统",
    });

    public Task<JsonNode> ReexamineAsync(string outcome, int newExecutionDays = 10) => DoAsync(SecondOfficer, "复查", outcome, new JsonObject
    {
        ["ReexamFacts"] = "经查，两份案卷有告知笔录，一份没有。",
        ["ReexamReasons"] = "告知笔录经核对属实。",
        ["AlteredDecision"] = outcome == "变更" ? "责令对未告知的一份案卷予以纠正。" : null,
        ["NewExecutionDays"] = newExecutionDays,
    });

    public async Task IssueDecisionAsync()
    {
        await DoAsync(Principal, "批准复查决定", "批准");
        await DoAsync(Principal, "签发复查决定书", "签发");
        await DoAsync(SealKeeper, "复查决定书用印", "用印");
    }

    public Task<JsonNode> ArchiveAsync() => DoAsync(Archivist, "归档", "归档");

    public async Task<JsonNode> DoAsync(string login, string title, string outcome, JsonObject? values = null, string? opinion = null) =>
        await (await office.AsAsync(login)).CompleteAsync(title, CaseId, outcome, values, opinion);

    public async Task<JsonNode> CaseAsync() => await (await office.AsAsync(Officer)).GetAsync($"/api/cases/{CaseId}");

    public async Task<JsonNode> ClockAsync(string key) =>
        (await CaseAsync())["clocks"]!.AsArray().Where(c => c!["key"]!.GetValue<string>() == key)
            .OrderBy(c => c!["state"]!.GetValue<string>() is "Running" or "Overdue").ThenBy(c => c!["id"]!.GetValue<string>(), StringComparer.Ordinal).Last()!;

    public async Task<string> DueOnAsync(string key) => (await ClockAsync(key))["dueOn"]!.GetValue<string>();

    public async Task<IReadOnlyList<JsonNode>> StepsAsync() =>
        [.. (await (await office.AsAsync(Officer)).GetAsync($"/api/cases/{CaseId}/steps")).AsArray().Select(s => s!)];

    public async Task<bool> HasStepAsync(string outcome) => (await StepsAsync()).Any(s => s["outcome"]?.GetValue<string>() == outcome);

    public async Task<string> StateAsync() => (await CaseAsync())["state"]!.GetValue<string>();
}
