using System.Globalization;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Testing;

/// <summary>Drives the shipped procedure 闭合执法 through its seven steps by the people whose posts they are.</summary>
public sealed class ClosedLoopStory(OfficeHost office, string caseId) : ProcedureStory(office, caseId, Supervisor)
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

    private static readonly string[] Papers = ["案件处理呈报书", "重大执法决定建议", "证据、资料清单"];

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

    // 4 现场措施

    public JsonObject Seizure(string kind = "查封") => new()
    {
        ["SeizureKind"] = kind,
        ["SeizedAt"] = Moment(-90),
        ["SeizureReason"] = "压力容器未经检验合格投入使用，存在现实危险。",
        ["SeizureBasis"] = "《中华人民共和国安全生产法》第六十五条第一款第（四）项",
        ["SeizedItems"] = new JsonArray(new JsonObject { ["Name"] = "压力容器", ["Spec"] = "50立方米", ["Quantity"] = 1, ["Unit"] = "台", ["Place"] = "储罐区" }),
        ["SeizureKeeping"] = "原地查封，由当事人保管，不得使用、转移、损毁。",
        ["SeizureRecording"] = "ZF-07-02",
        ["SeizureReviewAgency"] = "长春市二道区人民政府",
        ["SeizureCourt"] = "长春市二道区人民法院",
    };

    /// <summary>The seizure reported, approved and served on the present day.</summary>
    public async Task<ClosedLoopStory> SeizedAsync()
    {
        await DoAsync(Inspector, "填制查封（扣押）决定书", "报批", Seizure());
        await DoAsync(Principal, "批准查封、扣押", "批准");
        return await ServedAsync("查封（扣押）决定书", Principal);
    }

    public async Task<JsonObject> SeizureEndAsync(string? review = null) => new()
    {
        ["SeizureReview"] = review,
        ["SeizureEndedOn"] = Day(0),
        ["SeizureResult"] = "检验合格，清点后解除查封。",
        ["SeizureProof"] = new JsonArray(await (await Office.AsAsync(Inspector)).UploadAsync(CaseId, "清点记录.pdf")),
    };

    public JsonObject SavedEvidence() => new()
    {
        ["SaveReason"] = "作业票存根可能灭失。",
        ["SavedOn"] = Day(0),
        ["SavePlace"] = "档案室",
        ["SaveKeeping"] = "就地保存",
        ["SavedItems"] = new JsonArray(new JsonObject { ["Name"] = "作业票存根", ["Spec"] = "2026年1月", ["Quantity"] = "36份" }),
    };

    public JsonObject Sampling() => new()
    {
        ["SampledAt"] = Moment(-80),
        ["SamplePlace"] = "1号罐区",
        ["SampleMethod"] = "随机抽取，现场封样，一式两份。",
        ["Samples"] = new JsonArray(new JsonObject { ["Name"] = "阻火器", ["Spec"] = "DN50", ["Quantity"] = "2件", ["Seal"] = "封条完好" }),
        ["SampleRecording"] = "ZF-07-03",
    };

    /// <summary>All three measures with their documents, the evidence decided on, the seizure lifted.</summary>
    public async Task<ClosedLoopStory> MeasuredAsync()
    {
        await DoAsync(Inspector, "填制抽样取证凭证", "制作凭证", Sampling());
        await EvidenceSavedAsync();
        await SeizedAsync();
        if (await HasTaskAsync(Inspector, "补送法制审核"))
            await DoAsync(Inspector, "补送法制审核", "补送", new JsonObject { ["SeizureSupplement"] = "容器超压，随时可能爆裂。" });
        await DoAsync(Inspector, "处理查封、扣押的财物", "解除", await SeizureEndAsync());
        return this;
    }

    /// <summary>Evidence saved, approved, served and decided on, on the present day.</summary>
    public async Task EvidenceSavedAsync()
    {
        await DoAsync(Inspector, "填制先行登记保存证据通知书", "报批", SavedEvidence());
        await DoAsync(Principal, "批准先行登记保存", "批准");
        await ServedAsync("先行登记保存证据通知书");
        var items = SavedEvidence()["SavedItems"]!.DeepClone();
        items[0]!["Result"] = "复制后退还";
        await DoAsync(Inspector, "处理先行登记保存的证据", "作出处理决定", new JsonObject { ["SavedItems"] = items });
        await ServedAsync("登记保存处理决定书", Principal);
    }

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

    // 5 处理处罚：立案

    public async Task<ClosedLoopStory> FiledAsync(string outcome = "立案")
    {
        await DoAsync(Inspector, "提出立案", "提请立案", new JsonObject
        {
            ["CaseName"] = "长春某某公司未按规定对重大危险源登记建档案",
            ["FilingFacts"] = "液氯储罐未登记建档。",
            ["FilingBasis"] = "涉嫌违反《安全生产法》第四十条第一款。",
            ["DiscoveredOn"] = Day(0),
        });
        await DoAsync(UnitHead, "审核立案", "同意");
        await DoAsync(Principal, "批准立案", outcome, opinion: "说明理由");
        return this;
    }

    public async Task<JsonObject> InvestigationAsync(string recording = "ZF-07-01") => new()
    {
        ["Interviewer1Id"] = await IdOfAsync(_inspector1),
        ["Interviewer2Id"] = await IdOfAsync(_inspector2),
        ["RightsTold"] = true,
        ["Subject"] = "王某某",
        ["Gender"] = "男",
        ["IdNo"] = "220105198506120000",
        ["SubjectUnit"] = "长春某某公司",
        ["SubjectPost"] = "安全总监",
        ["InterviewStart"] = Moment(-120),
        ["InterviewEnd"] = Moment(-60),
        ["InterviewPlace"] = "询问室",
        ["Questions"] = new JsonArray(new JsonObject { ["Question"] = "储罐是否登记建档？", ["Answer"] = "没有登记建档。" }),
        ["Facts"] = "该单位液氯储罐区构成一级重大危险源，未登记建档。",
        ["EvidenceItems"] = new JsonArray(
            new JsonObject { ["Name"] = "现场检查记录", ["Source"] = "执法人员制作", ["Proves"] = "现场未见登记建档资料", ["Key"] = "是", ["Recording"] = recording.Length == 0 ? null : recording }),
    };

    public static JsonArray Fine(int amount) => new(new JsonObject { ["Kind"] = "罚款", ["Content"] = "对未登记建档的行为处以罚款", ["Amount"] = amount });

    public static JsonObject Report(int amount = 30000, string hearingRight = "否", string kind = "给予处罚", string? major = null) => new()
    {
        ["MajorMarks"] = major is null ? null : new JsonArray(major),
        ["ProposalKind"] = kind,
        ["Violation"] = "《安全生产法》第四十条第一款",
        ["PenaltyBasis"] = "《安全生产法》第一百零一条第（二）项",
        ["Discretion"] = "首次违法，适用较轻档次。",
        ["ProposedPenalties"] = kind == "给予处罚" ? Fine(amount) : null,
        ["HearingRight"] = hearingRight,
        ["Proposal"] = "处以罚款。",
        ["AgencyPhone"] = "0431-84940003",
        ["ReportOpinion"] = "建议按上述意见处理。",
    };

    /// <summary>From the filing to the report that the deputy has signed.</summary>
    public async Task<ClosedLoopStory> ReportedAsync(JsonObject? report = null)
    {
        await DoAsync(Inspector, "调查取证", "调查终结", await InvestigationAsync());
        await DoAsync(Inspector, "案件处理呈报", "呈报", report ?? Report());
        await DoAsync(UnitHead, "审核呈报", "同意");
        await DoAsync(Deputy, "审签呈报", "同意");
        return this;
    }

    public static JsonObject Decision(int amount = 30000) => new()
    {
        ["Penalties"] = Fine(amount),
        ["StatementHandling"] = "当事人在规定期限内未提出陈述、申辩，未要求听证。",
        ["PerformMethod"] = "到中国银行长春二道支行（账号0000 0000 0000）缴纳",
    };

    /// <summary>The three papers of a submission to the legal review, complete.</summary>
    public static JsonObject Submission() => new()
    {
        ["Materials"] = new JsonArray([.. Papers.Select(name => (JsonNode)new JsonObject { ["Name"] = name, ["Pages"] = 3, ["Complete"] = true })]),
        ["Truthful"] = true,
    };

    /// <summary>One round of the legal review: submitted, received, nine points, opinion.</summary>
    public async Task<ClosedLoopStory> ReviewedAsync(string outcome = "同意", string? failing = null)
    {
        await DoAsync(Inspector, "送法制审核", "送审", Submission());
        await DoAsync(LegalReviewStory.ReviewHead, "签收法制审核材料", "签收");
        await DoAsync(LegalReviewStory.Reviewer, "法制审核", "提交意见", LegalReviewStory.Points(outcome, failing));
        await DoAsync(LegalReviewStory.ReviewHead, "审签法制审核意见", "签发意见");
        return this;
    }

    /// <summary>The demonstration office is under regulation 000: every penalty passes prior supervision.</summary>
    public async Task<ClosedLoopStory> SupervisedAsync()
    {
        await DoAsync(Inspector, "提交事前监督", "提交");
        await DoAsync(Supervisor, "事前监督审查", "同意");
        return this;
    }

    /// <summary>The leaders discuss and agree; everybody signs.</summary>
    public async Task<ClosedLoopStory> DiscussedAsync()
    {
        await DoAsync(Principal, "集体讨论", "同意", new JsonObject
        {
            ["Cause"] = "重大行政处罚",
            ["DiscussedAt"] = Moment(-60),
            ["DiscussPlace"] = "三楼会议室",
            ["HostId"] = await IdOfAsync(Principal),
            ["RecorderName"] = "曹琳",
            ["MemberCount"] = 2,
            ["HandlerReport"] = "承办人汇报案情和拟处理意见。",
            ["LegalReviewSummary"] = "法制审核同意。",
            ["MemberVotes"] = new JsonArray(
                new JsonObject { ["Name"] = "陈志远", ["Post"] = "局长", ["Vote"] = "同意", ["Opinion"] = "同意。", ["Dissent"] = false },
                new JsonObject { ["Name"] = "赵敏", ["Post"] = "副局长", ["Vote"] = "同意", ["Opinion"] = "同意。", ["Dissent"] = false }),
            ["DiscussConclusion"] = "同意处罚建议。",
        });
        await DoAsync(LegalReviewStory.ReviewHead, "集体讨论记录签名", "全部签名", new JsonObject
        {
            ["SignedMinutes"] = new JsonArray(await (await Office.AsAsync(LegalReviewStory.ReviewHead)).UploadAsync(CaseId, "记录.pdf")),
            ["AllSigned"] = true,
        });
        return this;
    }

    public async Task<ClosedLoopStory> DecidedAsync(int amount = 30000, bool filed = false)
    {
        if (await HasTaskAsync(Inspector, "提交事前监督"))
            await SupervisedAsync();
        var decision = Decision(amount);
        decision["FilingByRule"] = filed;
        await DoAsync(Principal, "作出处罚决定", "决定处罚", decision);
        return this;
    }

    /// <summary>Filed with the authority above on the present day, which has no objection.</summary>
    public async Task<ClosedLoopStory> FiledAboveAsync(string result = "无意见")
    {
        await DoAsync(UnitHead, "报送备案", "报送", new JsonObject
        {
            ["FiledTo"] = "长春市应急管理局",
            ["ProcedureSummary"] = "已告知，未要求听证，事前监督同意。",
            ["FilingAttachments"] = "行政处罚决定书",
            ["FilingSubmittedOn"] = Day(0),
        });
        await DoAsync(UnitHead, "登记备案结果", result, new JsonObject { ["FilingReply"] = result == "无意见" ? null : "补充裁量说明。" });
        return this;
    }

    // 5 处理处罚：移送

    /// <summary>Reported for transfer on the present day, after the principal has decided on it.</summary>
    public async Task<ClosedLoopStory> TransferReportedAsync()
    {
        if (await HasTaskAsync(Inspector, "提交事前监督"))
            await SupervisedAsync();
        await DoAsync(Principal, "作出处罚决定", "移送", opinion: "涉嫌犯罪，移送公安机关。");
        await DoAsync(Inspector, "提出移送", "报批", new JsonObject
        {
            ["ReferTo"] = "长春市公安局二道区分局",
            ["TransferKind"] = "涉嫌犯罪，移送公安机关",
            ["TransferReportedOn"] = Day(0),
            ["TransferReason"] = "涉嫌危险作业罪。",
            ["TransferMaterials"] = new JsonArray(new JsonObject { ["Name"] = "调查报告", ["Copies"] = 1, ["Pages"] = 12, ["Original"] = "原件" }),
            ["TransferContact"] = "邓辉",
            ["TransferPhone"] = "0431-84940003",
        });
        return this;
    }

    public JsonObject TransferApproval() => new() { ["TransferApprovedAt"] = Moment(0) };

    /// <summary>The letter served, and what the receiving authority answered.</summary>
    public async Task<ClosedLoopStory> TransferredAsync(string answer = "受理")
    {
        await DoAsync(Principal, "批准移送", "批准移送", TransferApproval());
        await ServedAsync("移送函", Principal);
        await DoAsync(Inspector, "登记接收机关的决定", answer, new JsonObject { ["TransferRepliedOn"] = Day(0), ["TransferReply"] = answer == "受理" ? "决定立案侦查。" : "不构成犯罪，退回处理。" });
        return this;
    }

    public async Task<ClosedLoopStory> DisclosedAsync()
    {
        await DoAsync(Inspector, "拟办处罚决定公开", "报审", new JsonObject
        {
            ["DisclosureContent"] = "示范区应急管理局对长春某某公司作出罚款的行政处罚决定。",
            ["PublishOn"] = Day(0),
            ["DisclosureReview"] = "不涉及不宜公开的信息。",
        });
        await DoAsync(Principal, "审批处罚决定公开", "同意公开");
        return this;
    }

    public async Task<JsonObject> PaymentAsync(decimal amount, string paidOn) => new()
    {
        ["ExecutionKind"] = "自动履行",
        ["PaidOn"] = paidOn,
        ["PaidAmount"] = amount,
        ["ReceiptFiles"] = new JsonArray(await (await Office.AsAsync(Inspector)).UploadAsync(CaseId, "缴款票据.pdf")),
        ["ExecutionDetails"] = "当事人已缴清罚款。",
    };

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
