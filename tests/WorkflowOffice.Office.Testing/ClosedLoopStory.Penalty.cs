using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Testing;

/// <content>Step 5, 处理处罚: from 立案 over the gates and 移送 to 执行.</content>
public sealed partial class ClosedLoopStory
{
    private static readonly string[] Papers = ["案件处理呈报书", "重大执法决定建议", "证据、资料清单"];

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
}
