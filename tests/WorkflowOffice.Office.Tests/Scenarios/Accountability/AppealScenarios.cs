using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.Scenarios.Accountability;

/// <summary>E：申诉 (004 过错追究§13、§14): thirty days, no suspension, no aggravation, one authority.</summary>
public sealed class AppealScenarios
{
    [Fact]
    public async Task AC_062_OnTheThirtiethDay_TheAppealIsAccepted()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await ServedAsync(office, "2026-03-02");
        await office.MoveToAsync("2026-04-01");

        await story.AppealAsync();

        Assert.True(await (await office.AsAsync(FaultStory.SecondInvestigator)).HasTaskAsync("申诉复查", story.CaseId));
        Assert.Equal("2026-05-06", await story.DueOnAsync("review")); // 30 days end on Friday 05-01, the holiday lasts until 05-05
    }

    [Fact]
    public async Task AC_063_OnTheThirtyFirstDay_ItIsRefused()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await ServedAsync(office, "2026-03-02");
        await office.MoveToAsync("2026-04-02");

        var answer = await story.AppealAsync();

        Assert.Equal("X-APL-01", answer["messages"]![0]!["code"]!.GetValue<string>());
        Assert.False(await (await office.AsAsync(FaultStory.SecondInvestigator)).HasTaskAsync("申诉复查", story.CaseId));
    }

    [Theory]
    [InlineData("2026-08-28", "2026-09-28")] // AC-064: day 30 is Sunday 09-27 of the Mid-Autumn rest
    [InlineData("2026-01-16", "2026-02-24")] // AC-065: day 30 is 02-15, the Spring Festival rest ends on 02-23
    public async Task AC_064_AC_065_TheLastDayRollsOverRestDays(string receivedOn, string dueOn)
    {
        await using var office = await OfficeHost.StartAsync(receivedOn);
        var story = await ServedAsync(office, receivedOn, actedOn: "2026-01-05");

        Assert.Equal(dueOn, await story.DueOnAsync("appeal"));
    }

    [Fact]
    public async Task AC_066_ASuspendedPersonCannotBeAssigned_ThoughTheAppealIsPending()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var assignment = await AssignmentProcedure.PublishAsync(office);
        await assignment.RegisterCredentialAsync(FaultStory.Officer);
        await assignment.AssignAsync(FaultStory.Officer);
        var story = await ServedAsync(office, "2026-03-02", FaultStory.MinorDecision("SuspendCredential"));
        await story.AppealAsync();

        var problem = await assignment.RefusedAsync("X-CRD-02", FaultStory.Officer);

        Assert.Contains("暂扣", problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("T-68", await story.CodesAsync());
        Assert.True(await (await office.AsAsync(FaultStory.SecondInvestigator)).HasTaskAsync("申诉复查", story.CaseId));
    }

    [Fact]
    public async Task AC_067_AReviewThatAggravates_IsRefused()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await ServedAsync(office, "2026-03-02", FaultStory.Decision("Minor", "DisqualifyFromAwards", "Warning"));
        await story.AppealAsync();

        await story.RefusedAsync("X-APL-03", FaultStory.SecondInvestigator, "申诉复查", "变更", FaultStory.Review("DisqualifyFromAwards", "Demerit"));
        await story.DoAsync(FaultStory.SecondInvestigator, "申诉复查", "变更", FaultStory.Review("DisqualifyFromAwards", "CriticismEducation"));

        Assert.True(await (await office.AsAsync(FaultStory.Principal)).HasTaskAsync("批准复查决定", story.CaseId));
    }

    [Fact]
    public async Task AC_068_ASecondAppealToTheOtherAuthority_IsADuplicate_OneIsWithdrawn()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await ServedAsync(office, "2026-03-02");
        await story.AppealAsync();

        var problem = await story.RefusedAsync(
            "X-APL-04", FaultStory.Officer, "另行申诉", "提交", new JsonObject { ["OtherAgency"] = "上一级机关" });
        Assert.NotNull(problem["errors"]!["DuplicateChoice"]);
        await story.DoAsync(FaultStory.Officer, "另行申诉", "提交", new JsonObject { ["OtherAgency"] = "上一级机关", ["DuplicateChoice"] = "撤回原申诉，改向该机关申诉" });

        // The first one is withdrawn, its review begins anew with the other authority; that authority's number must be given.
        Assert.Equal("上一级机关", (await story.FactsAsync())["ToAgency"]!.GetValue<string>());
        Assert.Equal(2, (await story.CaseAsync())["clocks"]!.AsArray().Count(clock => clock!["key"]!.GetValue<string>() == "review"));
        Assert.Single((await story.CaseAsync())["clocks"]!.AsArray(), clock => clock!["key"]!.GetValue<string>() == "review" && clock["state"]!.GetValue<string>() == "Running");
        await story.RefusedAsync("X-APL-05", FaultStory.SecondInvestigator, "申诉复查", "维持", FaultStory.Review());
    }

    [Fact]
    public async Task AC_068_TheSecondAppealWithdrawn_LeavesTheFirstAsItWas()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await ServedAsync(office, "2026-03-02");
        await story.AppealAsync();
        var due = await story.DueOnAsync("review");
        await office.MoveToAsync("2026-03-09");

        await story.DoAsync(FaultStory.Officer, "另行申诉", "提交", new JsonObject { ["OtherAgency"] = "上一级机关", ["DuplicateChoice"] = "撤回本次申诉" });

        Assert.Equal("本局", (await story.FactsAsync())["ToAgency"]!.GetValue<string>());
        Assert.Equal(due, await story.DueOnAsync("review"));
        await story.DoAsync(FaultStory.SecondInvestigator, "申诉复查", "维持", FaultStory.Review());
    }

    [Fact]
    public async Task OnlyTheSanctionedPersonMayAppeal_AndTheInvestigatorMayNotReview()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await ServedAsync(office, "2026-03-02");

        await story.RefusedAsync("X-APL-02", FaultStory.Officer, "申诉", "提交申诉", new JsonObject(), by: FaultStory.OtherOfficer);
        await story.AppealAsync();
        await story.RefusedAsync("X-SOD-4", FaultStory.SecondInvestigator, "申诉复查", "维持", FaultStory.Review(), by: FaultStory.Investigator);
    }

    [Fact]
    public async Task Upheld_Executed_ReturnedAndArchived()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await ServedAsync(office, "2026-03-02");
        await story.AppealAsync();
        await story.DoAsync(FaultStory.SecondInvestigator, "申诉复查", "维持", FaultStory.Review());
        await story.DoAsync(FaultStory.Principal, "批准复查决定", "批准");
        await story.DoAsync(FaultStory.Principal, "签发申诉复查决定书", "签发");
        await story.DoAsync(FaultStory.SealKeeper, "申诉复查决定书用印", "用印");
        await story.ServeAsync("2026-03-02", "送达申诉复查决定书");
        await story.DoAsync(FaultStory.Investigator, "登记执行情况", "执行完毕", Executed());

        await story.DoAsync("zhengli", "归档", "归档");

        Assert.Equal("Archived", await story.StateAsync());
        Assert.Subset(new HashSet<string>(await story.CodesAsync()), new HashSet<string> { "T-56", "T-52", "T-40", "T-57", "T-58", "T-14", "T-16" });
    }

    [Fact]
    public async Task ASanctionWithoutTheCompetentAuthority_IsNotExecuted()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await ServedAsync(office, "2026-03-02", FaultStory.Decision("Minor", "DisqualifyFromAwards", "Warning"));

        await story.RefusedAsync("X-SAN-03", FaultStory.Investigator, "登记执行情况", "执行完毕", Executed());
        var values = Executed();
        values["SanctionApproval"] = "区监〔2026〕8号";
        values["SanctionOn"] = "2026-03-02";
        await story.DoAsync(FaultStory.Investigator, "登记执行情况", "执行完毕", values);

        Assert.Equal("Running", await story.StateAsync());
    }

    [Fact]
    public async Task NotAppealed_TheCaseIsArchivedWhenThePostHasHadItsTime()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await ServedAsync(office, "2026-03-02");
        await story.DoAsync(FaultStory.Investigator, "登记执行情况", "执行完毕", Executed());
        await office.MoveToAsync("2026-04-14");

        await story.DoAsync("zhengli", "归档", "归档");

        Assert.Equal("Archived", await story.StateAsync());
    }

    internal static JsonObject Executed() => new()
    {
        ["MeasuresDone"] = "已批评教育，取消当年评先资格。",
        ["CorrectionDone"] = "已重新告知并作出决定。",
    };

    internal static async Task<FaultStory> ServedAsync(OfficeHost office, string receivedOn, JsonObject? decision = null, string actedOn = "2026-02-10")
    {
        var story = await FaultStory.StartAsync(office);
        await story.RegisterAsync(actedOn);
        await story.AcceptAsync();
        await story.InvestigateAsync();
        await story.OpineAsync();
        await story.DeliberateAsync();
        await story.DecideAsync(decision);
        await story.DoAsync(FaultStory.Principal, "签发追究决定书", "签发");
        await story.DoAsync(FaultStory.SealKeeper, "追究决定书用印", "用印");
        await story.ServeAsync(receivedOn);
        return story;
    }
}
