using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Testing;

/// <summary>Drives the shipped procedure 过错责任追究 through its steps by the people whose posts they are.</summary>
public sealed class FaultStory(OfficeHost office, string caseId) : ProcedureStory(office, caseId, Investigator)
{
    public const string Investigator = "luqiang";
    public const string SecondInvestigator = "hanxue";
    public const string Officer = "denghui";
    public const string OtherOfficer = "xunan";
    public const string SectionHead = "mahui";
    public const string Deputy = "zhaomin";
    public const string Principal = "chenzhiyuan";
    public const string OfficeHead = "wangjianguo";
    public const string SealKeeper = "wuxiaoyan";

    /// <summary>The regulation that the office decides by itself (004).</summary>
    public const string Internal = "dl-gaoxin";

    /// <summary>The regulation that hands the matter to supervision and personnel (003).</summary>
    public const string HandedOver = "cc-erdao";

    public static async Task<FaultStory> StartAsync(OfficeHost office, string title = "关于邓辉处罚程序违法的过错责任追究")
    {
        var started = (await (await office.AsAsync(Investigator)).PostAsync("/api/procedures/fault/start", new { title }))!;
        return new FaultStory(office, started["caseId"]!.GetValue<string>());
    }

    public async Task RegisterAsync(string actedOn = "2026-02-10", string subject = Officer, JsonObject? more = null)
    {
        var values = new JsonObject
        {
            ["LeadSource"] = "执法监督发现",
            ["SubjectKind"] = "人员",
            ["SubjectId"] = await IdOfAsync(subject),
            ["ActedOn"] = actedOn,
            ["LeadFacts"] = "对某企业作出罚款决定前未告知陈述、申辩权利。",
            ["HasExternalResult"] = "否",
        };
        foreach (var (name, value) in more ?? [])
            values[name] = value?.DeepClone();
        await DoAsync(Investigator, "登记过错线索", "登记", values);
    }

    public async Task<JsonObject> AcceptanceAsync(string regulation = Internal) => new()
    {
        ["Regulation"] = regulation,
        ["RegulationReason"] = regulation == Internal ? null : "该科室由原区局划入，适用原区局制度。",
        ["ActKind"] = "不正确履行法定职责",
        ["Consequence"] = "造成不良影响",
        ["ConsequenceText"] = "当事人投诉，决定被撤销。",
        ["Investigator1Id"] = await IdOfAsync(Investigator),
        ["Investigator2Id"] = await IdOfAsync(SecondInvestigator),
    };

    public async Task AcceptAsync(string regulation = Internal) => await DoAsync(Investigator, "立案审查", "立案", await AcceptanceAsync(regulation));

    /// <summary>A participant as the form has it.</summary>
    public async Task<JsonObject> ParticipantAsync(string login, string role, bool selfInstigated = false, bool dissentRecorded = false) => new()
    {
        ["PersonId"] = await IdOfAsync(login),
        ["Role"] = role,
        ["SelfInstigated"] = selfInstigated,
        ["DissentRecorded"] = dissentRecorded,
    };

    public async Task<JsonObject> FindingsAsync(
        string mode = "DirectByOfficer", JsonArray? participants = null, string concealed = "否", string instigated = "否", string fault = "F4-01", string loss = "是") => new()
        {
            ["FaultItems"] = new JsonArray(fault),
            ["Facts"] = "经查，邓辉在作出罚款决定前未告知当事人陈述、申辩权利。",
            ["EvidenceItems"] = new JsonArray(new JsonObject { ["Name"] = "案卷", ["Proves"] = "没有告知笔录" }),
            ["LossImpact"] = "当事人投诉，处罚决定被撤销。",
            ["LossOrImpact"] = loss,
            ["DecisionMode"] = mode,
            ["OfficerConcealedOrFalse"] = concealed,
            ["LeaderInstigated"] = instigated,
            ["Participants"] = participants ?? new JsonArray(await ParticipantAsync(Officer, "Officer")),
        };

    public async Task InvestigateAsync(JsonObject? findings = null) =>
        await DoAsync(Investigator, "调查", "调查终结", findings ?? await FindingsAsync());

    /// <summary>The proposals of the system, accepted as they are.</summary>
    public async Task<JsonObject> OpinionAsync()
    {
        var task = await TaskAsync(Investigator, "提出初步意见");
        var division = (JsonArray)task["values"]!["Division"]!.DeepClone();
        foreach (var row in division)
            row!["Degree"] = row["ProposedDegree"]?.DeepClone();
        return new JsonObject
        {
            ["Division"] = division,
            ["ExemptionGround"] = "Neither",
            ["Proposal"] = "建议给予批评教育，取消当年评比先进资格。",
            ["OfficeOpinion"] = "同意。",
        };
    }

    public async Task OpineAsync(Action<JsonObject>? change = null)
    {
        var opinion = await OpinionAsync();
        change?.Invoke(opinion);
        await DoAsync(Investigator, "提出初步意见", "报审", opinion);
        await DoAsync(Deputy, "审签初步意见", "同意");
    }

    public async Task<JsonObject> MeetingAsync(params (string Login, string Attendance, string? Vote, string? Dissent)[] members)
    {
        if (members.Length == 0)
            members = [(Principal, "出席", "同意", null), (Deputy, "出席", "同意", null), (OfficeHead, "出席", "不同意", "情节轻微，建议批评教育即可。")];
        var rows = new JsonArray();
        foreach (var (login, attendance, vote, dissent) in members)
            rows.Add(new JsonObject { ["PersonId"] = await IdOfAsync(login), ["Attendance"] = attendance, ["Vote"] = vote, ["Dissent"] = dissent });
        return new JsonObject
        {
            ["HeldAt"] = LegalTime.DateOf(Office.Clock.Now).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) + "T09:00:00+08:00",
            ["Place"] = "二楼会议室",
            ["HostId"] = rows.First(r => r!["Attendance"]!.GetValue<string>() == "出席")!["PersonId"]!.DeepClone(),
            ["MembersDue"] = members.Length,
            ["Members"] = rows,
            ["Discussion"] = "会议听取了责任追究办公室的调查报告。",
            ["GroupDecision"] = "同意责任追究办公室的初步意见。",
        };
    }

    public async Task DeliberateAsync() => await DoAsync(Investigator, "领导小组审议", "审议通过", await MeetingAsync());

    public static JsonObject Decision(string gravity, params string[] measures) => new()
    {
        ["Gravity"] = gravity,
        ["MeasureBand"] = gravity,
        ["Measures"] = new JsonArray([.. measures.Select(measure => (JsonNode)measure)]),
        ["SuspendUntil"] = measures.Contains("SuspendCredential") ? "2026-06-01" : null,
        ["DecisionReasons"] = "程序违法事实清楚，情节轻微。",
        ["Correction"] = "重新作出处罚决定前依法告知。",
    };

    public static JsonObject MinorDecision(params string[] further) => Decision("Minor", ["DisqualifyFromAwards", "CriticismEducation", .. further]);

    public Task<JsonNode> DecideAsync(JsonObject? decision = null) => DoAsync(Principal, "作出决定", "予以追究", decision ?? MinorDecision());

    public async Task ServeAsync(string receivedOn, string title = "送达追究决定书")
    {
        await DoAsync(Investigator, title, "登记送达", new JsonObject
        {
            ["ServiceMethod"] = "Direct",
            ["ServiceReceiver"] = "邓辉",
            ["ServicePlace"] = "执法大队",
            ["Deliverer1Id"] = await IdOfAsync("zhangwei"),
            ["Deliverer2Id"] = await IdOfAsync("liting"),
            ["DispatchedOn"] = receivedOn,
            ["ServedOn"] = receivedOn,
        });
    }

    /// <summary>From the lead to the decision that is ready to be served, on the present day.</summary>
    public async Task<FaultStory> UpToDecisionAsync(JsonObject? decision = null)
    {
        await RegisterAsync();
        await AcceptAsync();
        await InvestigateAsync();
        await OpineAsync();
        await DeliberateAsync();
        await DecideAsync(decision);
        await DoAsync(Principal, "签发追究决定书", "签发");
        await DoAsync(SealKeeper, "追究决定书用印", "用印");
        return this;
    }

    public Task<JsonNode> AppealAsync(string login = Officer, string agency = "本局") => DoAsync(login, "申诉", "提交申诉", new JsonObject
    {
        ["ToAgency"] = agency,
        ["AppealRequests"] = "请求撤销处理决定。",
        ["AppealGrounds"] = "已口头告知当事人。",
        ["FilingChannel"] = "系统",
    });

    public static JsonObject Review(params string[] altered) => new()
    {
        ["ReviewFacts"] = "经复查，原决定认定的事实清楚。",
        ["ReviewReasons"] = "告知笔录确未入卷。",
        ["AlteredMeasures"] = altered.Length == 0 ? null : new JsonArray([.. altered.Select(measure => (JsonNode)measure)]),
        ["AlteredDecision"] = altered.Length == 0 ? null : "变更处理方式。",
    };
}
