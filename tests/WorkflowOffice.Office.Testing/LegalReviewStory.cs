using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Testing;

/// <summary>Drives the shipped procedure 重大执法决定法制审核 through its steps by the people whose posts they are.</summary>
public sealed class LegalReviewStory(OfficeHost office, string caseId)
{
    public const string Handler = "xujing";
    public const string UnitHead = "hanbing";
    public const string Reviewer = "luyao";

    /// <summary>Has no registered qualification.</summary>
    public const string SecondReviewer = "penghao";
    public const string ReviewHead = "caolin";
    public const string Officer = "zhangwei";
    public const string Principal = "chenzhiyuan";
    public const string SealKeeper = "wuxiaoyan";
    public const string Archivist = "zhengli";

    private static readonly string[] Pieces = ["案件处理呈报书", "重大执法决定建议", "证据、资料清单"];

    public string CaseId { get; } = caseId;

    public static async Task<LegalReviewStory> StartAsync(OfficeHost office)
    {
        var handler = await office.AsAsync(Handler);
        var started = (await handler.PostAsync("/api/procedures/legal-review/start", new { title = "某煤矿违法案" }))!;
        return new LegalReviewStory(office, started["caseId"]!.GetValue<string>());
    }

    /// <summary>Registers the legal qualification (法律职业资格) of a person.</summary>
    public static async Task QualifyAsync(OfficeHost office, string login) => await (await office.AsAsync("zhoufang")).PostAsync("/api/credentials", new
    {
        personId = (await office.AsAsync(login)).Id,
        kind = "法律职业资格证",
        no = "A2015-" + login,
        issuer = "司法部",
        validFrom = "2015-01-01",
        validTo = "9999-12-31",
    });

    public static JsonObject Penalty(string party, string partyKind, decimal amount, string kind = "罚款", decimal confiscation = 0) => new()
    {
        ["Party"] = party,
        ["PartyKind"] = partyKind,
        ["Kind"] = kind,
        ["Content"] = $"{kind}{amount}元",
        ["Amount"] = amount,
        ["Confiscation"] = confiscation,
    };

    public Task<JsonNode> RegisterAsync(JsonArray penalties, JsonObject? more = null, string outcome = "登记", string? noticeServedOn = "2026-02-02")
    {
        var values = new JsonObject
        {
            ["CaseTitle"] = "某煤矿未按规定设置通风设施案",
            ["CaseName"] = "未按规定设置通风设施",
            ["PartyName"] = "某煤矿有限公司",
            ["Address"] = "示范区一号路1号",
            ["LegalRep"] = "某某",
            ["CreditCode"] = "91130000000000000X",
            ["FiledOn"] = "2026-01-15",
            ["Facts"] = "二采区未按规定设置通风设施。",
            ["Evidence"] = "现场检查记录、询问笔录、照片。",
            ["Violation"] = "《煤矿安全规程》第一百三十六条",
            ["Basis"] = "《中华人民共和国安全生产法》第一百零二条",
            ["Proposal"] = "依法给予行政处罚。",
            ["Penalties"] = penalties,
            ["NoticeServedOn"] = noticeServedOn,
            ["StatementHandling"] = "当事人未提出陈述申辩。",
        };
        foreach (var (name, value) in more ?? [])
            values[name] = value?.DeepClone();
        return DoAsync(Handler, "登记案件和拟作决定", outcome, values);
    }

    public async Task SubmitAsync(bool complete = true)
    {
        await DoAsync(Handler, "送法制审核", "送审", new JsonObject { ["Materials"] = Materials(complete), ["Truthful"] = true });
        await DoAsync(UnitHead, "承办机构审核送审材料", "同意送审", new JsonObject { ["UnitOpinion"] = "同意送审。" });
    }

    public Task<JsonNode> ReceiveAsync() => DoAsync(ReviewHead, "签收或者退回送审材料", "签收", new JsonObject { ["Complete3"] = Three() });

    public static JsonObject Three() => new() { ["Report"] = true, ["Advice"] = true, ["Evidence"] = true };

    public static JsonObject Points(string outcome, string? failing = null)
    {
        var values = new JsonObject { ["ReviewOutcome"] = outcome, ["ReviewReasons"] = "经审核，提出以上意见。" };
        for (var i = 1; i <= 9; i++)
            values[$"L{i}"] = i == 8 || failing == $"L{i}" ? "否" : "是";
        return values;
    }

    public async Task ReviewAsync(string outcome, string? failing = null)
    {
        await DoAsync(Reviewer, "法制审核", "提交意见", Points(outcome, failing));
        await DoAsync(ReviewHead, "审签法制审核意见", "签发意见");
    }

    public async Task PriorAsync(string outcome = "同意")
    {
        await DoAsync(Handler, "提交事前监督", "提交");
        await DoAsync(Officer, "事前监督审查", outcome, null, "经审查。");
    }

    public async Task<JsonObject> DiscussionAsync(params (string Name, string Vote)[] votes) => new()
    {
        ["DiscussedAt"] = "2026-03-10T09:00:00+08:00",
        ["DiscussPlace"] = "三楼会议室",
        ["HostId"] = (await office.AsAsync(Principal)).Id,
        ["RecorderName"] = "曹琳",
        ["MemberCount"] = votes.Length,
        ["HandlerReport"] = "承办人汇报案情和拟处理意见。",
        ["LegalReviewSummary"] = "法制审核意见与承办意见不一致。",
        ["MemberVotes"] = new JsonArray([.. votes.Select(vote => new JsonObject
        {
            ["Name"] = vote.Name, ["Post"] = "班子成员", ["Vote"] = vote.Vote, ["Opinion"] = vote.Vote + "承办意见。", ["Dissent"] = vote.Vote == "不同意",
        })]),
        ["DiscussConclusion"] = "按讨论结果办理。",
    };

    public async Task DiscussAsync(string outcome)
    {
        await DoAsync(Principal, "集体讨论", outcome, await DiscussionAsync(("陈志远", outcome), ("赵敏", outcome), ("王建国", "不同意")));
        await SignMinutesAsync();
    }

    public async Task SignMinutesAsync() => await DoAsync(ReviewHead, "集体讨论记录签名", "全部签名", new JsonObject
    {
        ["SignedMinutes"] = new JsonArray(await (await office.AsAsync(ReviewHead)).UploadAsync(CaseId)),
        ["AllSigned"] = true,
    });

    public static JsonObject Decision() => new() { ["ReviewAgency"] = "示范市人民政府", ["Court"] = "示范区人民法院" };

    public Task<JsonNode> DecideAsync() => DoAsync(Principal, "主要负责人审批决定", "作出决定", Decision());

    /// <summary>The refusal of drafting the decision by hand (生成《行政处罚决定书》).</summary>
    public async Task<JsonNode> DraftRefusedAsync(string code, string template = "penalty-decision") =>
        await (await office.AsAsync(Handler)).RefusedAsync(System.Net.HttpStatusCode.UnprocessableEntity, code, $"/api/cases/{CaseId}/documents", new { template });

    public Task<JsonNode?> DraftAsync(string template = "penalty-decision") => DraftAsync(Handler, template);

    public async Task<JsonNode?> DraftAsync(string login, string template) =>
        await (await office.AsAsync(login)).PostAsync($"/api/cases/{CaseId}/documents", new { template });

    /// <summary>The refusal of a step.</summary>
    public async Task<JsonNode> RefusedAsync(string login, string title, string outcome, string code, JsonObject? values = null, string? opinion = null)
    {
        var user = await office.AsAsync(login);
        var id = (await user.TaskAsync(title, CaseId))["id"]!.GetValue<string>();
        return await user.RefusedAsync(System.Net.HttpStatusCode.UnprocessableEntity, code, $"/api/tasks/{id}/complete", await user.BodyAsync(id, outcome, values, opinion));
    }

    public async Task<JsonNode> DoAsync(string login, string title, string outcome, JsonObject? values = null, string? opinion = null) =>
        await (await office.AsAsync(login)).CompleteAsync(title, CaseId, outcome, values, opinion);

    public async Task<bool> HasTaskAsync(string login, string title) => await (await office.AsAsync(login)).HasTaskAsync(title, CaseId);

    public async Task<JsonNode> CaseAsync() => await (await office.AsAsync(Officer)).GetAsync($"/api/cases/{CaseId}");

    public async Task<JsonNode> ClockAsync(string key) =>
        (await CaseAsync())["clocks"]!.AsArray().Where(c => c!["key"]!.GetValue<string>() == key)
            .OrderBy(c => c!["state"]!.GetValue<string>() is "Running" or "Overdue").ThenBy(c => c!["id"]!.GetValue<string>(), StringComparer.Ordinal).Last()!;

    public async Task<string> DueOnAsync(string key) => (await ClockAsync(key))["dueOn"]!.GetValue<string>();

    public async Task<IReadOnlyList<JsonNode>> StepsAsync() =>
        [.. (await (await office.AsAsync(Officer)).GetAsync($"/api/cases/{CaseId}/steps")).AsArray().Select(s => s!)];

    private static JsonArray Materials(bool complete) =>
        [.. Pieces.Select((name, i) => new JsonObject { ["Name"] = name, ["Pages"] = 10, ["Complete"] = complete || i > 0 })];
}
