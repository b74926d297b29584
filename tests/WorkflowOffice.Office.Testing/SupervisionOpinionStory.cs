using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Testing;

/// <summary>Drives the shipped procedure 执法监督意见 through its steps by the people whose posts they are.</summary>
public sealed class SupervisionOpinionStory(OfficeHost office, string caseId)
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
    public const string Keeper = "luqiang";

    public string CaseId { get; } = caseId;

    /// <summary>A case of a fresh office whose two supervisors hold their credentials.</summary>
    public static async Task<SupervisionOpinionStory> StartAsync(OfficeHost office, string title = "关于危化科行政处罚案卷的执法监督", bool credentials = true)
    {
        foreach (var login in credentials ? new[] { Officer, SecondOfficer } : [])
            await HoldCredentialAsync(office, login);
        var started = (await (await office.AsAsync(Officer)).PostAsync("/api/procedures/supervision-opinion/start", new { title }))!;
        return new SupervisionOpinionStory(office, started["caseId"]!.GetValue<string>());
    }

    public static async Task HoldCredentialAsync(OfficeHost office, string login, string validTo = "2029-12-31")
    {
        var holder = await office.AsAsync(login);
        await (await office.AsAsync(Keeper)).PostAsync(
            "/api/credentials", new { personId = holder.Id, kind = "执法监督证", no = $"监{login}{validTo}", issuer = "省司法厅", validFrom = "2025-01-01", validTo });
    }

    public async Task<string> UnitAsync(string name) =>
        (await (await office.AsAsync(Officer)).GetAsync("/api/units")).AsArray().Single(u => u!["name"]!.GetValue<string>() == name)!["id"]!.GetValue<string>();

    public async Task<JsonObject> EstablishmentAsync(string inspectOn, string source = "抽查", params string[] regulations) => new()
    {
        ["CheckedUnitId"] = await UnitAsync("危化科"),
        ["SupervisingUnitId"] = await UnitAsync("综合法规科"),
        ["SupervisingBody"] = "PeerDepartment",
        ["SupervisedBody"] = "InternalOrgan",
        ["FindingSource"] = source,
        ["SupervisionMethods"] = new JsonArray("抽查执法文书"),
        ["Matter"] = "2026年第一季度行政处罚案卷",
        ["InspectOn"] = inspectOn,
        ["Supervisor1Id"] = (await office.AsAsync(Officer)).Id,
        ["Supervisor2Id"] = (await office.AsAsync(SecondOfficer)).Id,
        ["Regulations"] = new JsonArray([.. (regulations.Length == 0 ? ["national-worksafety", "cc-erdao"] : regulations).Select(r => (JsonNode)r)]),
    };

    public async Task EstablishAsync(string inspectOn, string source = "抽查", params string[] regulations) =>
        await DoAsync(Officer, "立项", "立项", await EstablishmentAsync(inspectOn, source, regulations));

    public static JsonObject Defect(string defect, int files = 1, string problem = "处罚决定书没有载明当事人的救济途径") => new()
    {
        ["DocTitle"] = "行政处罚决定书",
        ["DocNo"] = "示应急罚〔2026〕3号",
        ["Defect"] = defect,
        ["Problem"] = problem,
        ["Evidence"] = "案卷第12页",
        ["Files"] = files,
    };

    public static JsonObject Findings(params JsonObject[] defects) => new()
    {
        ["CheckedPeriod"] = "2026年3月2日",
        ["Defects"] = new JsonArray([.. (defects.Length == 0 ? [Defect("Omission")] : defects).Select(d => (JsonNode)d)]),
    };

    /// <summary>From the inspection to the sheet that the unit has confirmed.</summary>
    public async Task FindAsync(JsonObject? findings = null)
    {
        await DoAsync(Officer, "检查和认定问题", "认定问题", findings ?? Findings());
        await DoAsync(UnitHead, "确认检查情况", "确认");
    }

    /// <summary>The system's proposals taken over: the actions of DT-14, the severity of C-20.</summary>
    public async Task<JsonObject> QualificationAsync(string severity, params string[][] actions)
    {
        var task = await TaskAsync(Officer, "定性和处理方式");
        var rows = (JsonArray)task["values"]!["Handling"]!.DeepClone();
        for (var i = 0; i < rows.Count; i++)
            rows[i]!["Actions"] = new JsonArray([.. (i < actions.Length ? actions[i] : ["Supplement"]).Select(a => (JsonNode)a)]);
        return new JsonObject { ["Handling"] = rows, ["FaultInvolved"] = "否", ["Repeated"] = "否", ["Severity"] = severity };
    }

    public async Task QualifyAsync(string severity, string disposal, params string[][] actions) =>
        await DoAsync(Officer, "定性和处理方式", disposal, await QualificationAsync(severity, actions));

    public static JsonObject Opinion(string dueOn) => new()
    {
        ["Reasons"] = "处罚决定作出前没有告知当事人陈述、申辩的权利，违反法定程序。",
        ["ExecutionMethod"] = "撤销该处罚决定，依法重新办理，书面报告结果。",
        ["ExecutionDueOn"] = dueOn,
        ["SelfCheck"] = new JsonObject { ["Facts"] = true, ["Evidence"] = true, ["Procedure"] = true, ["Nature"] = true, ["Disposal"] = true, ["Formalities"] = true },
    };

    public static JsonObject Circular(string dueOn) => new()
    {
        ["Summary"] = "抽查案卷12件，多数案卷文书齐全。",
        ["Analysis"] = "承办人对文书格式不熟悉，审核把关不严。",
        ["ExecutionDueOn"] = dueOn,
    };

    /// <summary>A general problem, from the sheet to the circular that is served.</summary>
    public async Task CirculateAsync(string dueOn, string servedOn)
    {
        await QualifyAsync("General", "内部通报");
        await DoAsync(Officer, "拟制内部通报", "提交审核", Circular(dueOn));
        await DoAsync(OfficeHead, "审核内部通报", "同意");
        await DoAsync(Deputy, "签发监督文书", "签发");
        await DoAsync(SealKeeper, "监督文书用印", "用印");
        await ServeAsync("送达监督文书", "刘洋", servedOn);
    }

    /// <summary>A serious problem, from the sheet to the opinion that is served and copied.</summary>
    public async Task IssueOpinionAsync(string dueOn, string servedOn, params string[][] actions)
    {
        await QualifyAsync("Serious", "执法监督意见书", actions.Length == 0 ? [["Revoke"]] : actions);
        await DoAsync(Officer, "拟制执法监督意见书", "报批", Opinion(dueOn));
        await DoAsync(OfficeHead, "审核执法监督意见书", "同意");
        await DoAsync(Principal, "批准执法监督意见书", "批准");
        await DoAsync(Principal, "签发监督文书", "签发");
        await DoAsync(SealKeeper, "监督文书用印", "用印");
        await ServeAsync("送达监督文书", "刘洋", servedOn);
    }

    public async Task ServeAsync(string title, string receiver, string servedOn) => await DoAsync(Officer, title, "登记送达", new JsonObject
    {
        ["ServiceMethod"] = "Direct",
        ["ServiceReceiver"] = receiver,
        ["ServicePlace"] = "危化科办公室",
        ["Deliverer1Id"] = (await office.AsAsync(Officer)).Id,
        ["Deliverer2Id"] = (await office.AsAsync(SecondOfficer)).Id,
        ["ServedOn"] = servedOn,
    });

    /// <summary>T-60: the unit corrects its document in writing and serves it again.</summary>
    public async Task SupplementAsync(string on, string more = "否")
    {
        await DoAsync(UnitHead, "补正、更正文书", "提交", new JsonObject
        {
            ["SupplementReceiver"] = "示范化工有限公司",
            ["SupplementTitle"] = "行政处罚决定书",
            ["SupplementNo"] = "示应急罚〔2026〕3号",
            ["SupplementDate"] = "2026-01-20",
            ["ErrorType"] = "遗漏",
            ["Corrections"] = new JsonArray(new JsonObject { ["Original"] = "（无救济途径）", ["Corrected"] = "如不服本决定，可以在六十日内申请行政复议。" }),
            ["ServeAgain"] = true,
            ["MoreSupplements"] = more,
        });
        await DoAsync(Deputy, "签发补正（更正）通知书", "签发");
        await DoAsync(SealKeeper, "补正（更正）通知书用印", "用印");
        await ServeAsync("送达补正（更正）通知书", "示范化工有限公司", on);
    }

    public static JsonObject Revocation() => new()
    {
        ["RevocationKind"] = "撤销",
        ["RevocationReceiver"] = "示范化工有限公司",
        ["RevokedTitle"] = "行政处罚决定书",
        ["RevokedNo"] = "示应急罚〔2026〕3号",
        ["RevocationGround"] = "违反法定程序",
        ["Consequence"] = "重新作出决定",
        ["ConsequenceNote"] = "依法告知后重新作出。",
        ["WithdrawDisclosure"] = true,
    };

    /// <summary>T-61: the act is revoked and the revocation served on the party.</summary>
    public async Task RevokeAsync(string on)
    {
        await DoAsync(Officer, "拟制撤销（变更）决定书", "报批", Revocation());
        await DoAsync(Principal, "批准撤销（变更）决定", "批准");
        await DoAsync(Principal, "签发撤销（变更）决定书", "签发");
        await DoAsync(SealKeeper, "撤销（变更）决定书用印", "用印");
        await ServeAsync("送达撤销（变更）决定书", "示范化工有限公司", on);
    }

    public async Task ReportAsync(string completedOn) => await DoAsync(UnitHead, "书面报告整改情况", "报告", new JsonObject
    {
        ["ReportSummary"] = "已补正文书并对承办人进行了培训。",
        ["ReportItems"] = new JsonArray(new JsonObject { ["Problem"] = "缺项", ["Measure"] = "补正", ["Result"] = "已整改", ["CompletedOn"] = completedOn }),
        ["ReportFiles"] = new JsonArray(await (await office.AsAsync(UnitHead)).UploadAsync(CaseId)),
    });

    public Task<JsonNode> VerifyAsync() => DoAsync(Officer, "核验整改结果", "已整改", new JsonObject { ["VerifyFindings"] = "查阅补正后的案卷，问题已整改。" });

    public Task<JsonNode> ArchiveAsync() => DoAsync(Archivist, "归档", "归档");

    public static JsonObject Retrieval(string dueOn, string? recordCaseNo = null) => new()
    {
        ["CheckedPeriod"] = "2026年3月2日",
        ["RetrievalMode"] = "复制",
        ["RetrievalPurpose"] = "核对处罚程序",
        ["RetrievalItems"] = new JsonArray(new JsonObject { ["Kind"] = "案卷", ["Name"] = "行政处罚案卷", ["Copies"] = 3 }),
        ["RetrievalDueOn"] = dueOn,
        ["RecordCaseNo"] = recordCaseNo,
    };

    public async Task<JsonNode> DoAsync(string login, string title, string outcome, JsonObject? values = null, string? opinion = null) =>
        await (await office.AsAsync(login)).CompleteAsync(title, CaseId, outcome, values, opinion);

    /// <summary>Submits a task that must be refused with this code.</summary>
    public async Task<JsonNode> RefusedAsync(string code, string login, string title, string outcome, JsonObject? values = null, string? by = null)
    {
        var owner = await office.AsAsync(login);
        var id = (await owner.TaskAsync(title, CaseId))["id"]!.GetValue<string>();
        var body = await owner.BodyAsync(id, outcome, values, "说明理由");
        var status = by is null ? HttpStatusCode.UnprocessableEntity : HttpStatusCode.Forbidden;
        return await (await office.AsAsync(by ?? login)).RefusedAsync(status, code, $"/api/tasks/{id}/complete", body);
    }

    public async Task<JsonNode> TaskAsync(string login, string title)
    {
        var user = await office.AsAsync(login);
        return await user.GetAsync($"/api/tasks/{(await user.TaskAsync(title, CaseId))["id"]}");
    }

    public async Task<bool> HasTaskAsync(string login, string title) => await (await office.AsAsync(login)).HasTaskAsync(title, CaseId);

    public async Task<JsonNode> CaseAsync() => await (await office.AsAsync(Officer)).GetAsync($"/api/cases/{CaseId}");

    public async Task<string> StateAsync() => (await CaseAsync())["state"]!.GetValue<string>();

    public async Task<IReadOnlyList<string>> CodesAsync() => [.. (await CaseAsync())["documents"]!.AsArray().Select(d => d!["code"]!.GetValue<string>())];

    public async Task<JsonNode> ClockAsync(string key) =>
        (await CaseAsync())["clocks"]!.AsArray().Where(c => c!["key"]!.GetValue<string>() == key).MaxBy(c => c!["id"]!.GetValue<string>(), StringComparer.Ordinal)!;

    public async Task<IReadOnlyList<JsonNode>> StepsAsync() =>
        [.. (await (await office.AsAsync(Officer)).GetAsync($"/api/cases/{CaseId}/steps")).AsArray().Select(s => s!)];

    /// <summary>The facts of the case as the database keeps them.</summary>
    public async Task<JsonObject> FactsAsync()
    {
        await using var scope = office.Services.CreateAsyncScope();
        var id = Guid.Parse(CaseId);
        return (await scope.ServiceProvider.GetRequiredService<OfficeDbContext>().Cases.AsNoTracking().SingleAsync(row => row.Id == id)).Data;
    }
}
