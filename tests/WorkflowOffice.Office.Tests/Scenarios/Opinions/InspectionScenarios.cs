using System.Net;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.Scenarios.Opinions;

/// <summary>I：监督检查: who may supervise whom, with which credential; material and records; what the next inspection must look at.</summary>
public sealed class InspectionScenarios
{
    [Fact]
    public async Task AC_117_TheCredentialCountsOnTheDayOfTheInspection()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-30");
        var story = await SupervisionOpinionStory.StartAsync(office, credentials: false);
        await SupervisionOpinionStory.HoldCredentialAsync(office, SupervisionOpinionStory.Officer);
        await SupervisionOpinionStory.HoldCredentialAsync(office, SupervisionOpinionStory.SecondOfficer, "2026-03-31");

        await story.RefusedAsync("X-CRD-01", SupervisionOpinionStory.Officer, "立项", "立项", await story.EstablishmentAsync("2026-04-01"));
        await story.EstablishAsync("2026-03-31");

        Assert.True(await story.HasTaskAsync(SupervisionOpinionStory.Officer, "检查和认定问题"));
    }

    [Fact]
    public async Task WithoutASupervisionCredential_NobodySupervises()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await SupervisionOpinionStory.StartAsync(office);
        var values = await story.EstablishmentAsync("2026-03-02");
        values["Supervisor2Id"] = await IdOfAsync(office, "heping");

        await story.RefusedAsync("X-CRD-01", SupervisionOpinionStory.Officer, "立项", "立项", values);
    }

    [Theory]
    [InlineData("Branch", "PeerUnit", null, null, "X-SUP-01")] // AC-127: one branch does not supervise another
    [InlineData("ProvincialBureau", "PeerUnit", null, null, "X-SUP-01")]
    [InlineData("EntrustingDepartment", "EntrustedAgency", "否", null, "X-SUP-02")] // the entrustment has expired
    [InlineData("MutualInspectors", "PeerUnit", null, "否", "X-SUP-01")] // no order of the level above
    public async Task AC_127_WithoutARelationOfSupervision_NoCaseIsEstablished(string supervising, string supervised, string? entrusted, string? ordered, string code)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await SupervisionOpinionStory.StartAsync(office);
        var values = await story.EstablishmentAsync("2026-03-02");
        (values["SupervisingBody"], values["SupervisedBody"], values["EntrustmentInForce"], values["DispatchOrdered"]) = (supervising, supervised, entrusted, ordered);

        await story.RefusedAsync(code, SupervisionOpinionStory.Officer, "立项", "立项", values);
    }

    [Fact]
    public async Task AC_127_AUnitUnderSupervision_DoesNotSuperviseItsPeer()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await SupervisionOpinionStory.StartAsync(office);
        var values = await story.EstablishmentAsync("2026-03-02");
        values["SupervisingUnitId"] = await story.UnitAsync("矿山科");

        var problem = await story.RefusedAsync("X-SUP-01", SupervisionOpinionStory.Officer, "立项", "立项", values);

        Assert.Contains("矿山科", problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AC_124_ARecordIsOpenedOnlyAfterTheAccessWasApproved_AndTheRefusalIsAudited()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var (recordCase, recordNo, file) = await RecordAsync(office);
        var story = await SupervisionOpinionStory.StartAsync(office);
        await story.EstablishAsync("2026-03-02");
        var second = await office.AsAsync(SupervisionOpinionStory.SecondOfficer);

        await second.RefusedAsync(HttpStatusCode.Forbidden, "X-ACC-01", file, method: HttpMethod.Get);
        await story.DoAsync(SupervisionOpinionStory.Officer, "检查和认定问题", "调取资料", SupervisionOpinionStory.Retrieval("2026-03-10", recordNo));
        await story.RefusedAsync("X-ACC-01", SupervisionOpinionStory.OfficeHead, "批准调取资料", "批准", by: SupervisionOpinionStory.Officer);
        await second.RefusedAsync(HttpStatusCode.Forbidden, "X-ACC-01", file, method: HttpMethod.Get);
        await story.DoAsync(SupervisionOpinionStory.OfficeHead, "批准调取资料", "批准");

        Assert.Equal(HttpStatusCode.OK, (await second.Http.GetAsync(file)).StatusCode);
        Assert.Subset(new HashSet<string>(await story.CodesAsync()), new HashSet<string> { "T-31", "T-36" });
        var audit = (await second.GetAsync($"/api/cases/{recordCase}/audit?pageSize=100"))["items"]!.AsArray().Select(row => row!["action"]!.GetValue<string>()).ToList();
        Assert.Equal(2, audit.Count(text => text.Contains("拒绝未经批准的调阅", StringComparison.Ordinal)));
        await office.MoveToAsync("2026-03-11"); // the approved term is over
        await (await office.AsAsync(SupervisionOpinionStory.SecondOfficer)).RefusedAsync(HttpStatusCode.Forbidden, "X-ACC-01", file, method: HttpMethod.Get);
    }

    [Fact]
    public async Task MaterialThatIsNotProvided_Escalates_AndObstructionBecomesALead()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await SupervisionOpinionStory.StartAsync(office);
        await story.EstablishAsync("2026-03-02");
        await story.DoAsync(SupervisionOpinionStory.Officer, "检查和认定问题", "调取资料", SupervisionOpinionStory.Retrieval("2026-03-10"));
        await story.DoAsync(SupervisionOpinionStory.OfficeHead, "批准调取资料", "批准");
        await office.MoveToAsync("2026-03-11");
        await story.DoAsync(SupervisionOpinionStory.Deputy, "处理不提供资料", "再次限期", new JsonObject { ["RetrievalDueOn"] = "2026-03-16" });
        Assert.Equal("2026-03-16", (await story.ClockAsync("retrieval"))["dueOn"]!.GetValue<string>());
        await office.MoveToAsync("2026-03-17");

        await story.DoAsync(SupervisionOpinionStory.Deputy, "处理不提供资料", "按拒不配合处理", new JsonObject { ["ObstructKind"] = "拒绝", ["ObstructNote"] = "两次限期均未提供案卷。" }, "移交线索。");

        var lead = await CorrectionScenarios.HandedOverAsync(office, story, "ObstructCase");
        Assert.Contains("拒绝提供资料", (await lead.FactsAsync())["LeadFacts"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.False(await story.HasTaskAsync(SupervisionOpinionStory.UnitHead, "提供资料"));
        Assert.True(await story.HasTaskAsync(SupervisionOpinionStory.Officer, "检查和认定问题"));
    }

    [Fact]
    public async Task MaterialThatIsProvided_LeadsBackToTheInspection()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await SupervisionOpinionStory.StartAsync(office);
        await story.EstablishAsync("2026-03-02");
        await story.DoAsync(SupervisionOpinionStory.Officer, "检查和认定问题", "调取资料", SupervisionOpinionStory.Retrieval("2026-03-10"));
        await story.DoAsync(SupervisionOpinionStory.OfficeHead, "批准调取资料", "批准");
        var head = await office.AsAsync(SupervisionOpinionStory.UnitHead);
        await story.DoAsync(SupervisionOpinionStory.UnitHead, "提供资料", "提供", new JsonObject { ["ProvidedFiles"] = new JsonArray(await head.UploadAsync(story.CaseId, "案卷.pdf")) });

        await story.DoAsync(SupervisionOpinionStory.Officer, "检查和认定问题", "未发现问题");
        await story.ArchiveAsync();

        Assert.Equal("Archived", await story.StateAsync());
        Assert.Equal("未发现问题", (await story.FactsAsync())["Result"]!.GetValue<string>());
    }

    [Theory]
    [InlineData(4, true)] // 33.3 %
    [InlineData(3, false)] // 25 %
    public async Task AC_123_AProblemOfThreeTenthsOfTheFiles_IsCommon_AndTheNextBatchMustLookAtIt(int files, bool common)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await SupervisionOpinionStory.StartAsync(office);
        await story.EstablishAsync("2026-03-02", "案卷评查");
        var findings = SupervisionOpinionStory.Findings(SupervisionOpinionStory.Defect("Omission", files, "文书缺项"));
        findings["FilesReviewed"] = 12;
        await story.FindAsync(findings);
        Assert.Equal(common ? "普遍性问题：缺项、漏项（12 卷中 4 卷，33.3%）" : "没有普遍性问题", (await story.FactsAsync())["CommonProblemWords"]!.GetValue<string>());
        await story.CirculateAsync("2026-04-10", "2026-03-02");
        await story.SupplementAsync("2026-03-02");
        await story.ReportAsync("2026-03-02");
        await story.VerifyAsync();

        var next = await SupervisionOpinionStory.StartAsync(office, "下一批案卷评查", credentials: false);
        await next.EstablishAsync("2026-03-02", "案卷评查");
        var rows = (await next.TaskAsync(SupervisionOpinionStory.Officer, "检查和认定问题"))["values"]!["MustChecks"]!.AsArray();
        Assert.Equal(common ? "缺项、漏项（12 卷中 4 卷，33.3%）" : "文书缺项", Assert.Single(rows)!["Item"]!.GetValue<string>());

        var second = SupervisionOpinionStory.Findings(SupervisionOpinionStory.Defect("Omission", 1, "文书缺项"));
        second["FilesReviewed"] = 12;
        second["MustChecks"] = new JsonArray();
        await next.RefusedAsync("X-INS-02", SupervisionOpinionStory.Officer, "检查和认定问题", "认定问题", second);
        var answered = (JsonArray)rows.DeepClone();
        answered[0]!["Result"] = "仍然存在";
        second["MustChecks"] = answered;
        await next.FindAsync(second);

        await next.RefusedAsync("X-FND-03", SupervisionOpinionStory.Officer, "定性和处理方式", "内部通报", await next.QualificationAsync("General", ["Supplement"]));
        var again = await next.QualificationAsync("Serious", ["Supplement"]);
        again["Repeated"] = "是";
        await next.DoAsync(SupervisionOpinionStory.Officer, "定性和处理方式", "执法监督意见书", again);
    }

    [Fact]
    public async Task AnItemThatWasLookedAt_AndIsInOrder_DoesNotComeAgain()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await DisposalScenarios.FoundAsync(office);
        await story.CirculateAsync("2026-04-10", "2026-03-02");
        await story.SupplementAsync("2026-03-02");
        await story.ReportAsync("2026-03-02");
        await story.VerifyAsync();
        var second = await SupervisionOpinionStory.StartAsync(office, "第二次检查", credentials: false);
        await second.EstablishAsync("2026-03-02");
        var rows = (JsonArray)(await second.TaskAsync(SupervisionOpinionStory.Officer, "检查和认定问题"))["values"]!["MustChecks"]!.DeepClone();
        rows[0]!["Result"] = "已经整改";
        await second.DoAsync(SupervisionOpinionStory.Officer, "检查和认定问题", "未发现问题", new JsonObject { ["CheckedPeriod"] = "2026年3月2日", ["MustChecks"] = rows });

        var third = await SupervisionOpinionStory.StartAsync(office, "第三次检查", credentials: false);
        await third.EstablishAsync("2026-03-02");

        Assert.Empty((await third.FactsAsync())["MustChecks"]!.AsArray());
    }

    [Fact]
    public async Task TheUnitObjectsToTheSheet_TheSupervisorsLookAgain()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await SupervisionOpinionStory.StartAsync(office);
        await story.EstablishAsync("2026-03-02");
        await story.DoAsync(SupervisionOpinionStory.Officer, "检查和认定问题", "认定问题", SupervisionOpinionStory.Findings());
        await story.DoAsync(SupervisionOpinionStory.UnitHead, "确认检查情况", "有异议", opinion: "案卷第13页已有告知。");
        await story.FindAsync();

        await story.CirculateAsync("2026-04-10", "2026-03-02");

        Assert.Contains("T-34", await story.CodesAsync());
    }

    private static async Task<string> IdOfAsync(OfficeHost office, string login) => (await office.AsAsync(login)).Id;

    /// <summary>A running enforcement case with a recording in it.</summary>
    private static async Task<(string CaseId, string CaseNo, string File)> RecordAsync(OfficeHost office)
    {
        const string title = "上传执法记录";
        var caseId = await OneStepProcedure.StartAsync(
            office, "recording", title, "AccountabilityOfficer", "上传",
            """{"fields":[{"name":"Recordings","label":"执法记录","kind":"attachments","required":true,"record":true}]}""", FaultStory.Investigator);
        var owner = await office.AsAsync(FaultStory.Investigator);
        var id = await owner.UploadAsync(caseId, "现场检查录像.pdf");
        await owner.CompleteAsync(title, caseId, "上传", new JsonObject { ["Recordings"] = new JsonArray(id) });
        var no = (await owner.GetAsync($"/api/cases/{caseId}"))["no"]!.GetValue<string>();
        Assert.Equal(HttpStatusCode.OK, (await owner.Http.GetAsync($"/api/attachments/{id}")).StatusCode);
        return (caseId, no, $"/api/attachments/{id}");
    }
}
