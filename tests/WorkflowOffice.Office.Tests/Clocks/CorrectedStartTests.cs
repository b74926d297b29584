using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Deadlines;
using WorkflowOffice.Office.Calendar.Versions;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DeadlineWatch.RecomputeClocks;

namespace WorkflowOffice.Office.Tests.Clocks;

/// <summary>A corrected start fact moves the clocks; what had happened on the old day is for a person to decide (issue 5, deadlines.md §2).</summary>
public sealed class CorrectedStartTests
{
    private const string Officer = SupervisionNoticeStory.Officer;
    private const string Head = SupervisionNoticeStory.OfficeHead;
    private const string Review = "处置按原届满日已发生的事项：clock";

    [Fact]
    public async Task BeforeAnythingHappened_OnlyTheDayMoves()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-04");
        var clock = await ClockCase.StartAsync(office, "D-10", "2026-03-02");
        Assert.Equal("2026-03-17", await clock.DueOnAsync());
        await clock.ChangeAsync("CorrectStart", new { on = "2026-03-03" });
        Assert.Equal("2026-03-17", await clock.DueOnAsync());
        await clock.DecideAsync(Head, "审批期限更正起算日：clock", "批准");

        Assert.Equal("2026-03-18", await clock.DueOnAsync());
        Assert.Empty((await clock.DetailAsync())["reviews"]!.AsArray());
        await clock.RefusedAsync("X-CLK-09", "CorrectStart", new { on = "2026-03-03" });
        await clock.RefusedAsync("X-CLK-07", "CorrectStart", new { on = "2026-03-05" }); // has not come yet
    }

    [Fact]
    public async Task AfterEscalation_TheClockRunsAgain_AndTheEscalationsAreListedNotUndone()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-04");
        var clock = await ClockCase.StartAsync(office, "D-10", "2026-03-02");
        await office.MoveToAsync("2026-03-19"); // due 03-17, escalated on 03-18 to the office's head
        await clock.ChangeAsync("CorrectStart", new { on = "2026-03-10", reason = "回证载明的接收日期是3月10日" });
        await clock.DecideAsync(Head, "审批期限更正起算日：clock", "批准");

        var detail = await clock.DetailAsync();
        Assert.Equal(("2026-03-25", "Running"), (detail["dueOn"]!.GetValue<string>(), detail["state"]!.GetValue<string>()));
        var review = detail["reviews"]!.AsArray().Single()!;
        var items = review["items"]!.AsArray().Select(item => item!["what"]!.GetValue<string>()).ToArray();
        Assert.Contains(items, item => item.Contains("记为逾期", StringComparison.Ordinal));
        Assert.Contains(items, item => item.Contains("升级督办至监督机构负责人", StringComparison.Ordinal));
        Assert.Contains(items, item => item.Contains("提醒", StringComparison.Ordinal));
        await clock.DecideAsync(Officer, Review, "重新处理", "原届满日有误，督办撤回");

        Assert.Equal("Redone", (await clock.DetailAsync())["reviews"]!.AsArray().Single()!["state"]!.GetValue<string>());
        Assert.Contains("Reviewed 张维", await clock.HistoryAsync());
        var head = await office.AsAsync(Head);
        Assert.Contains((await head.GetAsync("/api/notices?pageSize=50"))["items"]!.AsArray(), n => n!["title"]!.GetValue<string>() == "督办撤回：clock");
        await office.MoveToAsync("2026-03-26");
        Assert.Equal("Overdue", await clock.StateAsync()); // rings again on the new day
    }

    [Fact]
    public async Task TheServiceDateCorrectedAfterExpiry_MovesEveryClockOfTheNotice_AndTheRightIsOpenAgain()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await (await SupervisionNoticeStory.StartAsync(office)).IssueAsync(60);
        await story.ServeNoticeAsync("2026-03-02");
        await office.MoveToAsync("2026-03-13");
        Assert.Equal("Expired", (await story.ClockAsync("objection"))["state"]!.GetValue<string>());

        var officer = await office.AsAsync(Officer);
        var id = (await story.ClockAsync("objection"))["id"]!.GetValue<string>();
        var detail = await officer.GetAsync($"/api/clocks/{id}");
        Assert.Equal(["执行期限"], detail["movesWith"]!.AsArray().Select(name => name!.GetValue<string>()));
        await officer.PostAsync($"/api/clocks/{id}/changes", new
        {
            kind = "CorrectStart",
            on = "2026-03-06",
            reason = "送达回证载明3月6日签收",
            attachmentIds = new[] { await officer.UploadAsync(story.CaseId, "回证.pdf") },
        });
        Assert.Equal("2026-03-12", await story.DueOnAsync("objection")); // 更正送达日期须走更正审批
        await story.DoAsync(Head, "审批期限更正起算日：申请复查期限", "批准");

        Assert.Equal("2026-03-16", await story.DueOnAsync("objection"));
        Assert.Equal("2026-05-06", await story.DueOnAsync("correction")); // 60 days: raw 05-05 is a holiday
        Assert.Equal("Expired", (await story.ClockAsync("objection"))["state"]!.GetValue<string>()); // not undone
        Assert.True(await officer.HasTaskAsync("处置按原届满日已发生的事项：申请复查期限", story.CaseId));

        var review = (await officer.GetAsync($"/api/clocks/{id}"))["reviews"]!.AsArray().Single()!;
        var lapse = review["items"]!.AsArray().Single(item => item!["what"]!.GetValue<string>().Contains("作届满处理", StringComparison.Ordinal))!;
        Assert.Contains("重新开放", lapse["what"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Null(lapse["byHand"]); // nobody has acted on it yet

        // The tenth day by the true receipt: the application is in time.
        await office.MoveToAsync("2026-03-16");
        Assert.Empty((await story.ApplyAsync())["messages"]!.AsArray());
        Assert.Equal("2026-03-31", await story.DueOnAsync("reexamination"));
    }

    [Fact]
    public async Task AnotherHolidayTable_ShowsWhatWouldMove_ThenMovesItWithItsTimers()
    {
        await using var office = await OfficeHost.StartAsync("2026-12-25");
        var clock = await ClockCase.StartAsync(office, "D-07", "2026-12-25"); // P1: 2027 is not published
        Assert.Equal("2027-01-04", await clock.DueOnAsync());
        Assert.True((await clock.DetailAsync())["provisional"]!.GetValue<bool>());
        var calendar = WithNotice2027();

        await using (var scope = office.Services.CreateAsyncScope())
        {
            var moves = await scope.ServiceProvider.GetRequiredService<ClockRecompute>().PreviewAsync(calendar, [2027], CancellationToken.None);
            var move = Assert.Single(moves.Moves);
            Assert.Equal((new DateOnly(2027, 1, 4), new DateOnly(2027, 1, 2), false), (move.OldDue, move.NewDue, move.IsProvisional));
            await PublishAsync(scope.ServiceProvider, calendar);
        }

        await office.Services.GetRequiredService<ClockSweep>().RunAsync(int.MaxValue, CancellationToken.None);

        Assert.Equal("2027-01-02", await clock.DueOnAsync());
        Assert.Contains("Recomputed 系统自动", await clock.HistoryAsync());
        var officer = await office.AsAsync(Officer);
        Assert.Contains((await officer.GetAsync("/api/notices?pageSize=50"))["items"]!.AsArray(), n => n!["title"]!.GetValue<string>() == "期限变动：clock");
        await office.MoveToAsync("2027-01-02");
        Assert.Equal("Running", await clock.StateAsync());
        await office.MoveToAsync("2027-01-03");
        Assert.Equal("Overdue", await clock.StateAsync());
    }

    /// <summary>As another node has published it.</summary>
    private static async Task PublishAsync(IServiceProvider services, WorkCalendar calendar)
    {
        var database = services.GetRequiredService<OfficeDbContext>();
        var version = new CalendarVersion
        {
            Id = Guid.NewGuid(),
            BaseNumber = 1,
            Year = 2027,
            NoticeNumber = "国办发明电〔2026〕9号",
            NoticeTitle = "2027年部分节假日安排",
            Years = CalendarVersion.Write(calendar.Years.Where(year => year.Year == 2027)),
            EnteredBy = "周芳",
            EnteredAt = new(2026, 12, 25, 1, 0, 0, TimeSpan.Zero),
        };
        version.Publish(2, null, "王建国", new(2026, 12, 25, 2, 0, 0, TimeSpan.Zero), null, null);
        database.CalendarVersions.Add(version);
        await database.SaveChangesAsync();
    }

    /// <summary>2027 with 2 January, a Saturday, worked in exchange.</summary>
    private static WorkCalendar WithNotice2027() => ShippedCalendar.Load().With(new CalendarYear(
        2027,
        [
            Off(1, 1, "元旦"), .. Enumerable.Range(5, 7).Select(day => Off(2, day, "春节")), Off(4, 5, "清明节"), Off(5, 1, "劳动节"), Off(5, 2, "劳动节"),
            Off(6, 9, "端午节"), Off(9, 15, "中秋节"), .. Enumerable.Range(1, 7).Select(day => Off(10, day, "国庆节")),
        ],
        [new ArrangedDay(new(2027, 1, 2), "元旦")],
        [new HolidayNotice("国办发明电〔2026〕9号", "2027年部分节假日安排", new(2026, 11, 20), "https://www.gov.cn/")]));

    private static ArrangedDay Off(int month, int day, string name) => new(new(2027, month, day), name);
}
