using System.Net;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.Scenarios;

/// <summary>复查: 003 四·三款; acceptance scenarios AC-046 … AC-060 of requirements §13.</summary>
public sealed class ReexaminationScenario
{
    [Theory]
    [InlineData("2026-03-02", "2026-03-12", "2026-03-12")] // AC-046: the tenth day
    [InlineData("2026-09-16", "2026-09-28", "2026-09-28")] // AC-048: the tenth day 09-26 is 中秋, rolled over
    [InlineData("2026-09-21", "2026-10-08", "2026-10-08")] // AC-049: 10-01 … 10-07 国庆, rolled over
    [InlineData("2026-02-05", "2026-02-24", "2026-02-24")] // AC-051: 春节, rolled over
    public async Task AnApplicationOnTheLastDay_IsAccepted(string servedOn, string appliedOn, string dueOn)
    {
        await using var office = await OfficeHost.StartAsync(servedOn);
        var story = await ServedAsync(office, servedOn);
        Assert.Equal(dueOn, await story.DueOnAsync("objection"));

        await office.MoveToAsync(appliedOn);
        var answer = await story.ApplyAsync();

        Assert.Empty(answer["messages"]!.AsArray());
        Assert.Equal("Met", (await story.ClockAsync("objection"))["state"]!.GetValue<string>());
        Assert.True(await (await office.AsAsync(SupervisionNoticeStory.SecondOfficer)).HasTaskAsync("复查", story.CaseId));
        Assert.Contains("T-67", await CodesAsync(story));
    }

    [Theory]
    [InlineData("2026-03-02", "2026-03-13", "2026-03-12")] // AC-047: the eleventh day
    [InlineData("2026-09-16", "2026-09-29", "2026-09-28")] // AC-048: the day after the rolled last day
    [InlineData("2026-02-18", "2026-03-02", "2026-02-28")] // AC-050: 02-28 is a Saturday worked for the holiday, not rolled over
    public async Task AnApplicationADayLate_IsRefusedWithArticleDatesAndADocument(string servedOn, string appliedOn, string dueOn)
    {
        await using var office = await OfficeHost.StartAsync(servedOn);
        var story = await ServedAsync(office, servedOn);
        await office.MoveToAsync(appliedOn);
        Assert.True(await story.HasStepAsync("期限届满未申请复查"));

        var answer = await story.ApplyAsync();

        var refusal = answer["messages"]!.AsArray().Single()!;
        Assert.Equal("X-OBJ-01", refusal["code"]!.GetValue<string>());
        Assert.Equal("Refused", refusal["level"]!.GetValue<string>());
        Assert.Contains("《二道区安监局内部监督管理制度》四·三款", refusal["article"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains(LegalTime.Format(DateOnly.Parse(dueOn, System.Globalization.CultureInfo.InvariantCulture)), refusal["text"]!.GetValue<string>(), StringComparison.Ordinal);
        var document = (await story.CaseAsync())["documents"]!.AsArray().Single(d => d!["id"]!.GetValue<string>() == refusal["documentId"]!.GetValue<string>())!;
        Assert.Equal("T-67", document["code"]!.GetValue<string>());
        Assert.False(await (await office.AsAsync(SupervisionNoticeStory.SecondOfficer)).HasTaskAsync("复查", story.CaseId));
    }

    [Fact]
    public async Task AC052_TheTenthDayOnAWorkedSaturday_IsNotRolledOver()
    {
        await using var office = await OfficeHost.StartAsync("2026-09-30");
        Assert.Equal("2026-10-10", await (await ServedAsync(office, "2026-09-30")).DueOnAsync("objection"));
    }

    [Fact]
    public async Task AC053_APostmarkOnTheLastDay_IsInTime_AndTheFifteenDaysRunFromReceipt()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await ServedAsync(office, "2026-03-02");
        await office.MoveToAsync("2026-03-16");
        var head = await office.AsAsync(SupervisionNoticeStory.UnitHead);
        var answer = await story.DoAsync(SupervisionNoticeStory.UnitHead, "申请复查", "提交复查申请", new JsonObject
        {
            ["ApplicantHead"] = "刘洋",
            ["Requests"] = "请求撤销。",
            ["RequestReasons"] = "已有告知笔录。",
            ["FilingChannel"] = "邮寄",
            ["PostmarkedOn"] = "2026-03-12",
            ["PostmarkEvidence"] = new JsonArray(await head.UploadAsync(story.CaseId, "邮戳.pdf")),
        });

        Assert.Empty(answer["messages"]!.AsArray());
        Assert.Equal("2026-03-31", await story.DueOnAsync("reexamination"));
    }

    [Theory]
    [InlineData("2026-03-02", "2026-03-12", "2026-03-27")] // AC-054
    [InlineData("2026-09-01", "2026-09-10", "2026-09-28")] // AC-055: 09-25 is 中秋, rolled over
    public async Task TheDecisionIsDueFifteenDaysAfterReceiptOfTheApplication(string servedOn, string appliedOn, string dueOn)
    {
        await using var office = await OfficeHost.StartAsync(servedOn);
        var story = await ServedAsync(office, servedOn);
        await office.MoveToAsync(appliedOn);
        await story.ApplyAsync();

        Assert.Equal(dueOn, await story.DueOnAsync("reexamination"));
    }

    [Fact]
    public async Task AC056_AnotherUnit_MayNotApply()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await ServedAsync(office, "2026-03-02");
        var task = await (await office.AsAsync(SupervisionNoticeStory.UnitHead)).TaskAsync("申请复查", story.CaseId);
        var other = await office.AsAsync(SupervisionNoticeStory.OtherUnitHead);

        await other.RefusedAsync(HttpStatusCode.Forbidden, "X-OBJ-02", $"/api/tasks/{task["id"]}/complete",
            new { outcome = "提交复查申请", values = new { }, version = 1 });
    }

    [Fact]
    public async Task TheOriginalHandler_MayNotReexamine()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await ServedAsync(office, "2026-03-02");
        await story.ApplyAsync();
        var task = await (await office.AsAsync(SupervisionNoticeStory.SecondOfficer)).TaskAsync("复查", story.CaseId);
        var handler = await office.AsAsync(SupervisionNoticeStory.Officer);

        Assert.False(await handler.HasTaskAsync("复查", story.CaseId));
        await handler.RefusedAsync(HttpStatusCode.Forbidden, "X-SOD-3", $"/api/tasks/{task["id"]}/complete",
            new { outcome = "维持", values = new { }, version = 1 });
    }

    [Fact]
    public async Task AC059_Upheld_TheExecutionPeriodRunsAnew_AndASecondApplicationIsRefused()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await ServedAsync(office, "2026-03-02", executionDays: 10);
        var application = await (await office.AsAsync(SupervisionNoticeStory.UnitHead)).TaskAsync("申请复查", story.CaseId);
        await office.MoveToAsync("2026-03-12");
        await story.ApplyAsync();
        await office.MoveToAsync("2026-03-27");
        await story.ReexamineAsync("维持");
        await story.IssueDecisionAsync();
        await story.ServeDecisionAsync("2026-03-27");

        Assert.Equal("2026-04-07", await story.DueOnAsync("correction")); // raw 04-06 is 清明
        var head = await office.AsAsync(SupervisionNoticeStory.UnitHead);
        await head.RefusedAsync(HttpStatusCode.Conflict, "X-OBJ-03", $"/api/tasks/{application["id"]}/complete",
            new { outcome = "提交复查申请", values = new { }, version = 1 });

        await story.ReportAsync();
        await story.DoAsync(SupervisionNoticeStory.Officer, "核查执行结果", "已纠正", new JsonObject { ["VerifyFindings"] = "属实。" });
        await story.ArchiveAsync();
        Assert.Equal("Archived", await story.StateAsync());
    }

    [Fact]
    public async Task Altered_IsCarriedOutInItsAlteredForm()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await ServedAsync(office, "2026-03-02");
        await story.ApplyAsync();
        await story.ReexamineAsync("变更", newExecutionDays: 20);
        await story.IssueDecisionAsync();
        await story.ServeDecisionAsync("2026-03-02");

        Assert.Equal("2026-03-23", await story.DueOnAsync("correction")); // raw 03-22 is a Sunday
        Assert.Contains("T-46", await CodesAsync(story));
        await story.ReportAsync();
        await story.DoAsync(SupervisionNoticeStory.Officer, "核查执行结果", "已纠正", new JsonObject { ["VerifyFindings"] = "属实。" });
        await story.ArchiveAsync();
        Assert.Equal("Archived", await story.StateAsync());
    }

    [Fact]
    public async Task Revoked_NothingIsLeftToCarryOut()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await ServedAsync(office, "2026-03-02");
        await story.ApplyAsync();
        await story.ReexamineAsync("撤销");
        await story.IssueDecisionAsync();
        await story.ServeDecisionAsync("2026-03-02");

        Assert.False(await (await office.AsAsync(SupervisionNoticeStory.UnitHead)).HasTaskAsync("书面报告执行结果", story.CaseId));
        await story.ArchiveAsync();
        Assert.Equal("Archived", await story.StateAsync());
        await office.MoveToAsync("2026-05-01");
        Assert.Equal("Archived", await story.StateAsync());
    }

    [Fact]
    public async Task Overdue_WarnsThreeDaysAndOneDayBefore_EscalatesTwice_AndDecidesNothing()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await ServedAsync(office, "2026-03-02");
        await office.MoveToAsync("2026-03-12");
        await story.ApplyAsync();

        await office.MoveToAsync("2026-03-24");
        Assert.Equal(1, await NoticesAsync(office, SupervisionNoticeStory.SecondOfficer, "期限提醒：复查决定期限"));
        await office.MoveToAsync("2026-03-26");
        Assert.Equal(2, await NoticesAsync(office, SupervisionNoticeStory.SecondOfficer, "期限提醒：复查决定期限"));
        await office.MoveToAsync("2026-03-27");
        Assert.Equal(0, await EscalatedAsync(office, SupervisionNoticeStory.Deputy));
        await office.MoveToAsync("2026-03-28");
        Assert.Equal(1, await EscalatedAsync(office, SupervisionNoticeStory.Deputy));
        Assert.Equal(0, await EscalatedAsync(office, SupervisionNoticeStory.Principal));
        await office.MoveToAsync("2026-03-30");
        Assert.Equal(1, await EscalatedAsync(office, SupervisionNoticeStory.Principal));
        await office.MoveToAsync("2026-06-30");

        Assert.Equal("Overdue", (await story.ClockAsync("reexamination"))["state"]!.GetValue<string>());
        Assert.True(await (await office.AsAsync(SupervisionNoticeStory.SecondOfficer)).HasTaskAsync("复查", story.CaseId));
        Assert.DoesNotContain("T-46", await CodesAsync(story));
    }

    [Fact]
    public async Task AC060_LeftAtThePremisesWithAWitness_CountsFromThatDay()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await (await SupervisionNoticeStory.StartAsync(office)).IssueAsync();
        var officer = await office.AsAsync(SupervisionNoticeStory.Officer);
        var second = await office.AsAsync(SupervisionNoticeStory.SecondOfficer);
        var values = new JsonObject
        {
            ["ServiceMethod"] = "Leave",
            ["ServiceReceiver"] = "危化科（拒签）",
            ["ServicePlace"] = "危化科办公室",
            ["Deliverer1Id"] = officer.Id,
            ["Deliverer2Id"] = second.Id,
            ["ServedOn"] = "2026-03-02",
        };
        var task = await officer.TaskAsync("送达通知（决定）书", story.CaseId);
        var id = task["id"]!.GetValue<string>();
        await officer.RefusedAsync(HttpStatusCode.UnprocessableEntity, "X-SRV-02", $"/api/tasks/{id}/complete", await officer.BodyAsync(id, "登记送达", values));

        values["ServiceWitness"] = "社区工作人员";
        await officer.CompleteAsync("送达通知（决定）书", story.CaseId, "登记送达", values);

        Assert.Equal("2026-03-12", await story.DueOnAsync("objection"));
    }

    private static async Task<SupervisionNoticeStory> ServedAsync(OfficeHost office, string servedOn, int executionDays = 60)
    {
        var story = await (await SupervisionNoticeStory.StartAsync(office)).IssueAsync(executionDays);
        await story.ServeNoticeAsync(servedOn);
        return story;
    }

    private static async Task<IReadOnlyList<string>> CodesAsync(SupervisionNoticeStory story) =>
        [.. (await story.CaseAsync())["documents"]!.AsArray().Select(d => d!["code"]!.GetValue<string>())];

    private static async Task<int> NoticesAsync(OfficeHost office, string login, string title) =>
        (await (await office.AsAsync(login)).GetAsync("/api/notices?pageSize=100"))["items"]!.AsArray().Count(n => n!["title"]!.GetValue<string>() == title);

    private static async Task<int> EscalatedAsync(OfficeHost office, string login) =>
        (await (await office.AsAsync(login)).GetAsync("/api/tasks?box=escalated"))["items"]!.AsArray().Count(t => t!["title"]!.GetValue<string>() == "复查");
}
