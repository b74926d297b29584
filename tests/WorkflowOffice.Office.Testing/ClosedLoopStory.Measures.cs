using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Testing;

/// <content>Step 4, 现场措施: 查封、扣押, 先行登记保存, 抽样取证.</content>
public sealed partial class ClosedLoopStory
{
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

    public async Task<JsonObject> SeizureEndAsync() => new()
    {
        ["SeizureEndedOn"] = Day(0),
        ["SeizureResult"] = "检验合格，清点后解除查封。",
        ["SeizureProof"] = new JsonArray(await (await Office.AsAsync(Inspector)).UploadAsync(CaseId, "清点记录.pdf")),
    };

    public async Task<JsonObject> CutSupplyAsync(bool urgent = false, string kind = "停止供电") => new()
    {
        ["CutKind"] = kind,
        ["CutTarget"] = "国网长春供电公司",
        ["CutUrgent"] = urgent,
        ["CutUrgentReason"] = urgent ? "井下瓦斯超限，仍在作业。" : null,
        ["CutDecisionKind"] = "停产停业",
        ["CutDecisionNo"] = "示应急现决〔2026〕2号",
        ["CutDecisionServedOn"] = Day(-10),
        ["CutRefusal"] = "检查时仍在生产。",
        ["CutDanger"] = "瓦斯监测系统失效，随时可能发生事故。",
        ["CutSafety"] = "保留通风、排水、监测监控和人员提升用电。",
        ["CutFiles"] = new JsonArray(await (await Office.AsAsync(Inspector)).UploadAsync(CaseId, "决定书.pdf")),
        ["CutReviewAgency"] = "长春市二道区人民政府",
        ["CutCourt"] = "长春市二道区人民法院",
    };

    /// <summary>The enterprise told, and from when there is no supply: hours from now.</summary>
    public async Task<JsonObject> CutNotifiedAsync(int notified, int from) => new()
    {
        ["CutNotifiedAt"] = Moment(notified * 60),
        ["CutStartAt"] = Moment(from * 60),
        ["CutNotifyProof"] = new JsonArray(await (await Office.AsAsync(Inspector)).UploadAsync(CaseId, "签收.pdf")),
    };

    /// <summary>The measure lifted and the supplier told, on the present day.</summary>
    public async Task<ClosedLoopStory> SupplyRestoredAsync(string cause = "已履行决定、消除隐患")
    {
        await DoAsync(Inspector, "解除停止供应措施", "解除", new JsonObject
        {
            ["CutLiftCause"] = cause,
            ["CutLiftedAt"] = Moment(60),
            ["CutLiftReason"] = "已停止作业，瓦斯监测系统恢复正常。",
            ["CutLiftProof"] = new JsonArray(await (await Office.AsAsync(Inspector)).UploadAsync(CaseId, "核查记录.pdf")),
        });
        return await ServedAsync("恢复供应通知书", Principal);
    }

    /// <summary>The case of legal review that the fact names, put before the reviewers by whoever started this one.</summary>
    public async Task<LegalReviewStory> HandedToReviewAsync(string fact)
    {
        var review = new LegalReviewStory(Office, (await FactsAsync())[fact]!["Id"]!.ToString());
        await review.DoAsync(Planner, "登记案件和拟作决定", "登记", new JsonObject { ["CaseTitle"] = "措施的法制审核", ["FiledOn"] = Day(0), ["Violation"] = "《安全生产法》第三十六条" });
        await SubmitToReviewAsync(review);
        return review;
    }

    /// <summary>One round: submitted, received, nine points, opinion, and the answer brought back to this case.</summary>
    public async Task<ClosedLoopStory> AnsweredAsync(LegalReviewStory review, string outcome = "同意", string? failing = null)
    {
        await review.ReceiveAsync();
        await review.ReviewAsync(outcome, failing);
        await Office.DeliverAsync();
        return this;
    }

    public static async Task SubmitToReviewAsync(LegalReviewStory review)
    {
        await review.DoAsync(Planner, "送法制审核", "送审", Submission());
        await review.DoAsync(LegalReviewStory.UnitHead, "承办机构审核送审材料", "同意送审", new JsonObject { ["UnitOpinion"] = "同意送审。" });
    }

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

    /// <summary>Every measure with its documents, the evidence decided on, the seizure lifted, supply restored.</summary>
    public async Task<ClosedLoopStory> MeasuredAsync()
    {
        await DoAsync(Inspector, "填制抽样取证凭证", "制作凭证", Sampling());
        await EvidenceSavedAsync();
        await SeizedAsync();
        if (await HasTaskAsync(Inspector, "补送法制审核"))
            await DoAsync(Inspector, "补送法制审核", "补送", new JsonObject { ["SeizureSupplement"] = "容器超压，随时可能爆裂。" });
        await DoAsync(Inspector, "处理查封、扣押的财物", "解除", await SeizureEndAsync());
        await CutAndRestoredAsync();
        return this;
    }

    /// <summary>Supply cut in an emergency, submitted for review where that is due, restored.</summary>
    public async Task CutAndRestoredAsync()
    {
        await DoAsync(Inspector, "提出停止供应措施", "报批", await CutSupplyAsync(urgent: true));
        await DoAsync(Principal, "批准停止供应措施", "批准");
        await DoAsync(Inspector, "通知生产经营单位、确定停供时间", "登记", await CutNotifiedAsync(0, 1));
        await ServedAsync("停止供应通知书", Principal);
        if (await HasTaskAsync(Inspector, "补送法制审核（停止供应）"))
            await DoAsync(Inspector, "补送法制审核（停止供应）", "补送", new JsonObject { ["CutReviewNote"] = "瓦斯超限，仍在作业。" });
        await SupplyRestoredAsync();
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
}
