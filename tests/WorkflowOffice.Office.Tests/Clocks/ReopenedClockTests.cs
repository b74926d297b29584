using System.Net;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Office.DeadlineWatch.Reviews;

namespace WorkflowOffice.Office.Tests.Clocks;

/// <summary>
/// A period had run out on a wrong day, the flow had gone on as far as the archive, and 重新处理 reopens it (decision 0028): it is watched and
/// nothing is archived until it is over or used.
/// </summary>
public sealed class ReopenedClockTests
{
    private const string Officer = SupervisionNoticeStory.Officer;
    private const string Review = "处置按原届满日已发生的事项：申请复查期限";

    [Fact]
    public async Task X_CLK_15_NothingIsArchived_UntilItEnds_Once()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await ReopenAsync(office);
        var reopened = office.Services.GetRequiredService<ReopenedClocks>();

        Assert.Equal(("Running", "2026-03-16"), await ObjectionAsync(story));
        Assert.Contains("期限重新开放，至 2026年3月16日 届满", (await story.StepsAsync()).Select(step => step["outcome"]?.GetValue<string>()));
        var unitHead = await office.AsAsync(SupervisionNoticeStory.UnitHead);
        Assert.Contains((await unitHead.GetAsync("/api/notices?pageSize=50"))["items"]!.AsArray(), notice => notice!["title"]!.GetValue<string>() == "期限重新开放：申请复查期限");
        Assert.Equal("2026-03-16", (await unitHead.TaskAsync("申请复查", story.CaseId))["dueOn"]!.GetValue<string>());
        Assert.Contains(
            (await unitHead.GetAsync("/api/clocks?state=running"))["items"]!.AsArray(), row => row!["key"]!.GetValue<string>() == "objection");
        var archivist = await office.AsAsync(SupervisionNoticeStory.Archivist);
        var task = (await archivist.TaskAsync("归档", story.CaseId))["id"]!.GetValue<string>();
        var refusal = await archivist.RefusedAsync(HttpStatusCode.UnprocessableEntity, "X-CLK-15", $"/api/tasks/{task}/complete", await archivist.BodyAsync(task, "归档"));
        Assert.Contains("2026年3月16日", refusal["detail"]!.GetValue<string>(), StringComparison.Ordinal);

        await office.MoveToAsync("2026-03-16");
        Assert.Equal(0, await reopened.EndDueAsync(CancellationToken.None)); // the day is not over
        await office.MoveToAsync("2026-03-17");
        Assert.Equal(1, await reopened.EndDueAsync(CancellationToken.None));
        Assert.Equal(0, await reopened.EndDueAsync(CancellationToken.None));

        Assert.Equal(("Expired", "2026-03-16"), await ObjectionAsync(story));
        await story.ArchiveAsync();
        Assert.Equal("Archived", await story.StateAsync());
    }

    /// <summary>The application of the last day is in time: the open archive step goes, and the case takes the way of the reexamination.</summary>
    [Fact]
    public async Task AnApplicationOfTheLastDay_IsTakenOn_ThoughTheFlowHadReachedTheArchive()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await ReopenAsync(office);
        await office.MoveToAsync("2026-03-16");

        await story.ApplyAsync();

        Assert.Equal("Met", (await ObjectionAsync(story)).State);
        Assert.Equal("2026-03-31", await story.DueOnAsync("reexamination"));
        await story.ReexamineAsync("撤销");
        await story.IssueDecisionAsync();
        await story.ServeDecisionAsync("2026-03-16");
        await story.ArchiveAsync(); // one step only: the one of before was taken back
        Assert.Equal("Archived", await story.StateAsync());
    }

    /// <summary>People steer it like any other clock, only that no step has to take the change over.</summary>
    [Fact]
    public async Task ItIsCorrectedAgain_AndEndsOnItsNewDay()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await ReopenAsync(office);

        await CorrectAsync(office, story, "2026-03-09");

        Assert.Equal(("Running", "2026-03-19"), await ObjectionAsync(story));
        await office.MoveToAsync("2026-03-20");
        Assert.Equal(1, await office.Services.GetRequiredService<ReopenedClocks>().EndDueAsync(CancellationToken.None));
        Assert.Equal(("Expired", "2026-03-19"), await ObjectionAsync(story));
    }

    /// <summary>Served 03-02, executed, lapsed on 03-12, the archive step open; then the receipt turns out to be of 03-06.</summary>
    private static async Task<SupervisionNoticeStory> ReopenAsync(OfficeHost office)
    {
        var story = await (await SupervisionNoticeStory.StartAsync(office)).IssueAsync(60);
        await story.ServeNoticeAsync("2026-03-02");
        await story.ReportAsync();
        await story.DoAsync(Officer, "核查执行结果", "已纠正", new() { ["VerifyFindings"] = "逐案核对属实。" });
        await office.MoveToAsync("2026-03-13");
        await CorrectAsync(office, story, "2026-03-06");
        Assert.Equal(("Expired", "2026-03-16"), await ObjectionAsync(story)); // moved, and nothing else by itself
        await story.DoAsync(Officer, Review, "重新处理", opinion: "送达日期有误，当事人的申请期限尚未届满");
        return story;
    }

    private static async Task CorrectAsync(OfficeHost office, SupervisionNoticeStory story, string on)
    {
        var officer = await office.AsAsync(Officer);
        await officer.PostAsync($"/api/clocks/{(await story.ClockAsync("objection"))["id"]}/changes", new
        {
            kind = "CorrectStart",
            on,
            reason = "送达回证载明的签收日期",
            attachmentIds = new[] { await officer.UploadAsync(story.CaseId, "回证.pdf") },
        });
        await story.DoAsync(SupervisionNoticeStory.OfficeHead, "审批期限更正起算日：申请复查期限", "批准");
    }

    private static async Task<(string State, string DueOn)> ObjectionAsync(SupervisionNoticeStory story)
    {
        var clock = await story.ClockAsync("objection");
        return (clock["state"]!.GetValue<string>(), clock["dueOn"]!.GetValue<string>());
    }
}
