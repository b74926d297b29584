using System.Globalization;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Testing;

/// <summary>Drives the shipped procedure 闭合执法 through its seven steps by the people whose posts they are.</summary>
public sealed partial class ClosedLoopStory(OfficeHost office, string caseId) : ProcedureStory(office, caseId, Supervisor)
{
    public const string Planner = "denghui";
    public const string UnitHead = "mahui";
    public const string Deputy = "zhaomin";
    public const string Principal = "chenzhiyuan";
    public const string SealKeeper = "wuxiaoyan";
    public const string Supervisor = "zhangwei";
    public const string OtherSupervisor = "liting";
    public const string OfficeHead = "wangjianguo";
    public const string Archivist = "zhengli";

    /// <summary>The enforcement officers, all with a credential.</summary>
    public static readonly IReadOnlyList<string> Officers = ["denghui", "xunan", "qinhao", "tangli"];

    private static readonly (string Name, string Code, string Method)[] Enterprises =
    [
        ("长春启明化工有限公司", "91220105MA0000001A", "双随机"), ("长春东方气体有限公司", "91220105MA0000002B", "双随机"),
        ("长春宏达建材有限公司", "91220105MA0000003C", "双随机"), ("长春永安煤业有限公司", "91220105MA0000004D", "重点检查"),
    ];

    /// <summary>The first bytes of an MP4 file.</summary>
    private static readonly byte[] Video = [0, 0, 0, 0x18, .. "ftypmp42"u8, 0, 0, 0, 0, .. "mp42isom"u8];

    private string _inspector1 = "";
    private string _inspector2 = "";

    /// <summary>Login of the officer who has the case in hand.</summary>
    public string Inspector => _inspector1;

    public static async Task<ClosedLoopStory> StartAsync(OfficeHost office, string title = "2026年第一批双随机检查")
    {
        foreach (var (login, i) in Officers.Select((login, i) => (login, i)))
            await RegisterCredentialAsync(office, login, $"2201060010{i + 1}");
        return await AnotherAsync(office, title);
    }

    /// <summary>One more case in an office whose officers already have their credentials.</summary>
    public static async Task<ClosedLoopStory> AnotherAsync(OfficeHost office, string title)
    {
        var started = (await (await office.AsAsync(Planner)).PostAsync("/api/procedures/closed-loop/start", new { title }))!;
        return new ClosedLoopStory(office, started["caseId"]!.GetValue<string>());
    }

    public static async Task RegisterCredentialAsync(OfficeHost office, string login, string no, string validTo = "2029-12-31")
    {
        var holder = await office.AsAsync(login);
        await (await office.AsAsync(FaultStory.Investigator)).PostAsync(
            "/api/credentials", new { personId = holder.Id, kind = "行政执法证", no, issuer = "区司法局", validFrom = "2025-01-01", validTo });
    }

    /// <summary>A regulation for the whole office from today on, as two people put it in force.</summary>
    public static async Task PutInForceAsync(OfficeHost office, string profile)
    {
        var proposer = await office.AsAsync("zhoufang");
        var change = (await proposer.PostAsync($"/api/profiles/{profile}/changes", new
        {
            kind = "Start",
            effectiveFrom = LegalTime.DateOf(office.Clock.Now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            reason = "试行",
            isPrimary = false,
        }))!;
        await (await office.AsAsync("gaofei")).PostAsync($"/api/profile-changes/{change["id"]}/confirm");
    }

    // 1 编制执法计划

    public async Task<JsonObject> PlanAsync(string selection = "双随机抽取")
    {
        var units = (await (await Office.AsAsync(Planner)).GetAsync("/api/units")).AsArray();
        var officers = new JsonArray();
        foreach (var login in Officers)
            officers.Add(new JsonObject { ["OfficerId"] = await IdOfAsync(login) });
        return new JsonObject
        {
            ["Year"] = 2026,
            ["EnforcementUnitId"] = units.First(unit => unit!["name"]!.GetValue<string>() == "执法大队")!["id"]!.DeepClone(),
            ["RandomShare"] = "40%",
            ["Selection"] = selection,
            ["Objects"] = new JsonArray([.. Enterprises.Select(e => (JsonNode)new JsonObject
            {
                ["Name"] = e.Name,
                ["CreditCode"] = e.Code,
                ["Category"] = "危险化学品",
                ["Method"] = e.Method,
                ["Times"] = "1次",
                ["Months"] = "3月",
            })]),
            ["Officers"] = officers,
        };
    }

    public async Task<ClosedLoopStory> PlannedAsync(string selection = "双随机抽取")
    {
        await DoAsync(Planner, "编制执法计划", "提交审核", await PlanAsync(selection));
        await DoAsync(UnitHead, "审核执法计划", "同意");
        await DoAsync(Principal, "批准执法计划", "批准");
        await DoAsync(Principal, "签发执法计划", "签发");
        await DoAsync(SealKeeper, "执法计划用印印发", "用印印发");
        return this;
    }

    // 2 确定被检查单位

    public async Task<JsonObject> SeedAsync(string seed = "03 07 12 18 25 31 + 09", int minutes = 30) => new()
    {
        ["SeedSource"] = "中国福利彩票双色球开奖号码",
        ["SeedIssue"] = "第2026023期",
        ["Seed"] = seed,
        ["SeedPublishedAt"] = Moment(minutes),
        ["WitnessId"] = await IdOfAsync(OtherSupervisor),
    };

    public async Task<ClosedLoopStory> DrawnAsync(string seed = "03 07 12 18 25 31 + 09")
    {
        await DoAsync(Supervisor, "登记抽取种子", "登记", await SeedAsync(seed));
        return this;
    }

    public async Task<ClosedLoopStory> ConfirmedAsync()
    {
        await DoAsync(UnitHead, "确定被检查单位", "确定");
        var facts = await FactsAsync();
        foreach (var login in Officers)
        {
            var id = await IdOfAsync(login);
            if (facts["Inspector1Id"]!.ToString() == id)
                _inspector1 = login;
            if (facts["Inspector2Id"]!.ToString() == id)
                _inspector2 = login;
        }

        return this;
    }

    // 3 制定现场检查方案

    public static JsonObject Scheme(string siteKind = "地面", string explosionProof = "无", string? certNo = null) => new()
    {
        ["Address"] = "长春市二道区某某路1号",
        ["LegalRep"] = "郑某某",
        ["PartyPhone"] = "0431-84940099",
        ["SiteKind"] = siteKind,
        ["Site"] = "罐区、装卸台、控制室",
        ["PlannedAt"] = "2026-03-05T09:00:00+08:00",
        ["Items"] = new JsonArray(new JsonObject { ["Matter"] = "重大危险源管理", ["Content"] = "登记建档、定期检测、评估、监控情况", ["Basis"] = "《安全生产法》第四十条", ["Method"] = "查阅资料、现场核查" }),
        ["Equipment"] = Equipment(explosionProof, certNo),
        ["UndergroundSafe"] = siteKind == "井下" ? true : null,
    };

    public static JsonArray Equipment(string explosionProof, string? certNo) =>
        new(new JsonObject { ["Name"] = "执法记录仪", ["No"] = "ZF-07", ["Keeper"] = "邓辉", ["ExplosionProof"] = explosionProof, ["CertNo"] = certNo });

    public async Task<ClosedLoopStory> SchemedAsync()
    {
        await DoAsync(Inspector, "制定现场检查方案", "提交审批", Scheme());
        await DoAsync(UnitHead, "审批现场检查方案", "同意");
        return this;
    }

    // 4 实施现场检查

    public async Task<JsonObject> InspectionAsync(bool problem = true, params string[] measures) => new()
    {
        ["Inspector1Id"] = await IdOfAsync(_inspector1),
        ["Inspector2Id"] = await IdOfAsync(_inspector2),
        ["CredentialShown"] = true,
        ["BasisStated"] = true,
        ["RightsStated"] = true,
        ["StartedAt"] = Moment(-180),
        ["EndedAt"] = Moment(-60),
        ["Place"] = "罐区",
        ["PartyContact"] = "王某某",
        ["PartyPost"] = "安全总监",
        ["Findings"] = new JsonArray(
            new JsonObject { ["Matter"] = "重大危险源管理", ["Facts"] = problem ? "液氯储罐未登记建档，未定期检测、评估。" : "已登记建档并备案。", ["Evidence"] = "照片3张", ["IsProblem"] = problem ? "是" : "否" }),
        ["Opinion"] = problem ? "责令限期整改。" : "未发现问题。",
        ["PartyStatement"] = "对检查情况无异议。",
        ["SpecialMeasures"] = measures.Length == 0 ? null : new JsonArray([.. measures.Select(m => (JsonNode)m)]),
        ["Recorded"] = "否",
        ["NoRecordingReason"] = "不属于必须全程音像记录的环节。",
        ["PartySigned"] = "已签名",
    };

    public async Task<ClosedLoopStory> InspectedAsync(bool problem = true)
    {
        await DoAsync(Inspector, "实施现场检查", "检查完毕", await InspectionAsync(problem));
        return this;
    }

    /// <summary>Inspected, with measures taken on the spot: they are recorded on video throughout.</summary>
    public async Task<ClosedLoopStory> InspectedWithAsync(params string[] measures)
    {
        var inspection = await InspectionAsync(true, measures);
        inspection["Recorded"] = "是";
        inspection["Recordings"] = new JsonArray(await (await Office.AsAsync(Inspector)).UploadAsync(CaseId, "录像.mp4", Video));
        await DoAsync(Inspector, "实施现场检查", "检查完毕", inspection);
        return this;
    }

    /// <summary>From the start to the scheme that is approved, on the present day.</summary>
    public async Task<ClosedLoopStory> UpToSchemeAsync() =>
        await (await (await (await PlannedAsync()).DrawnAsync()).ConfirmedAsync()).SchemedAsync();

    /// <summary>From the start to the record of the inspection, on the present day.</summary>
    public async Task<ClosedLoopStory> UpToInspectionAsync(bool problem = true) =>
        await (await (await (await (await PlannedAsync()).DrawnAsync()).ConfirmedAsync()).SchemedAsync()).InspectedAsync(problem);

    // 5 处理处罚

    /// <summary>What the officer proposes; rectification within so many days.</summary>
    public JsonObject Handling(int days = 20) => new()
    {
        ["Hazards"] = Hazards(days),
        ["ReviewAgency"] = "长春市二道区人民政府",
        ["Court"] = "长春市二道区人民法院",
        ["HandleOpinion"] = "事实清楚，按规定处理。",
    };

    public JsonArray Hazards(int days) =>
        new(new JsonObject { ["Description"] = "重大危险源未登记建档", ["Basis"] = "《安全生产法》第四十条第一款", ["Deadline"] = Day(days) });

    public async Task<ClosedLoopStory> HandledAsync(string outcome, int days = 20)
    {
        await DoAsync(Inspector, "提出处理意见", outcome, Handling(days));
        await DoAsync(UnitHead, "审核处理意见", "同意");
        return this;
    }

    /// <summary>Signed, sealed and served on the present day.</summary>
    public async Task<ClosedLoopStory> ServedAsync(string document, string? signer = null)
    {
        await DoAsync(signer ?? Inspector, "签发" + document, "签发");
        await DoAsync(SealKeeper, document + "用印", "用印");
        await ServeAsync(document);
        return this;
    }

    public async Task ServeAsync(string document, string verb = "送达") => await DoAsync(Inspector, verb + document, "登记送达", new JsonObject
    {
        ["ServiceMethod"] = "Direct",
        ["ServiceReceiver"] = "王某某",
        ["ServicePlace"] = "被检查单位办公室",
        ["Deliverer1Id"] = await IdOfAsync(_inspector1),
        ["Deliverer2Id"] = await IdOfAsync(_inspector2),
        ["DispatchedOn"] = Day(0),
        ["ServedOn"] = Day(0),
    });

    // 6 按规定复查

    public async Task<JsonObject> RecheckAsync(string result = "已整改", int nextDays = 15) => new()
    {
        ["Inspector1Id"] = await IdOfAsync(_inspector1),
        ["Inspector2Id"] = await IdOfAsync(_inspector2),
        ["CredentialShownAgain"] = true,
        ["CheckedAt"] = Moment(-30),
        ["RecheckDetails"] = new JsonArray(new JsonObject { ["Hazard"] = "重大危险源未登记建档", ["Facts"] = result == "已整改" ? "已登记建档并备案。" : "正在编制档案。", ["Result"] = result }),
        ["Hazards"] = Hazards(nextDays),
    };

    public async Task<ClosedLoopStory> RecheckedAsync(string outcome = "整改合格", string result = "已整改")
    {
        await DoAsync(Inspector, "按规定复查", outcome, await RecheckAsync(result));
        return await ServedAsync("复查意见书");
    }

    public async Task<ClosedLoopStory> RectifiedAsync()
    {
        await RecheckedAsync();
        await DoAsync(Inspector, "确认整改办结", "确认", new JsonObject { ["RectifySummary"] = "全部整改完毕。" });
        return this;
    }

    // 7 结案归档

    public static JsonObject Closure(string result = "终结") => new()
    {
        ["CloseResult"] = result,
        ["CloseSummary"] = "现场检查发现的问题已依法处理。",
        ["CloseExecution"] = "已整改，经复查合格。",
    };

    public async Task<ClosedLoopStory> ClosedAsync(string result = "终结", string archiveKind = "执法检查档案")
    {
        await DoAsync(Inspector, "提出结案", "提请结案", Closure(result));
        await DoAsync(UnitHead, "审核结案", "同意");
        await DoAsync(Principal, "批准结案", "批准");
        await DoAsync(Archivist, "归档", "归档", new JsonObject { ["ArchiveKind"] = archiveKind });
        return this;
    }

    public string Day(int days) => LegalTime.DateOf(Office.Clock.Now).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Moment(int minutes) => Office.Clock.Now.ToOffset(TimeSpan.FromHours(8)).AddMinutes(minutes).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
