using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using WorkflowOffice.Office.DeadlineWatch.RecomputeClocks;

namespace WorkflowOffice.Office.Tests.Holidays;

/// <summary>However a clock missed a publication, it is counted anew; one that cannot be counted holds up no other (decision 0015).</summary>
public sealed class CalendarSweepTests
{
    /// <summary>From Monday 2027-01-04: five working days end on Monday the 11th, with the notice on Saturday the 9th.</summary>
    private const string Start = "2027-01-04";

    [Fact]
    public async Task OneClockThatCannotBeCounted_IsReported_AndAllOthersMove()
    {
        await using var office = await OfficeHost.StartAsync("2027-01-11");
        var extended = await ClockCase.StartAsync(office, "D-07", Start);
        var plain = await ClockCase.StartAsync(office, "D-07", Start);
        await extended.ChangeAsync("Extend", new { length = 5 });
        await extended.DecideAsync(SupervisionNoticeStory.Principal, "审批期限延长：clock", "批准"); // on the last day; by the notice two days late
        Assert.Equal("2027-01-18", await extended.DueOnAsync());

        var (preview, published) = await PublishAsync(office);

        var trouble = Assert.Single(preview["troubles"]!.AsArray());
        Assert.Equal(extended.CaseId, trouble!["caseId"]!.GetValue<string>());
        Assert.Equal((1, 1), ((int)published["movedClocks"]!, (int)published["troubledClocks"]!));
        Assert.Equal("2027-01-09", await plain.DueOnAsync());
        var detail = await extended.DetailAsync();
        Assert.Equal("2027-01-18", detail["dueOn"]!.GetValue<string>());
        Assert.Contains("国办发明电〔2026〕99号", detail["calendarProblem"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("RecomputeFailed 系统自动", await extended.HistoryAsync());
        var notices = (await (await office.AsAsync(SupervisionNoticeStory.Officer)).GetAsync("/api/notices?pageSize=50"))["items"]!.AsArray();
        var notice = Assert.Single(notices, n => n!["title"]!.GetValue<string>() == "期限未能重算：clock")!;
        Assert.Contains("届满日仍为", notice["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Single(notices, n => n!["title"]!.GetValue<string>() == "期限变动：clock");

        // Reported once, however often the nodes look; a correction of its facts counts it by the notice.
        Assert.Equal(0, await SweepAsync(office));
        await extended.ChangeAsync("CorrectStart", new { on = "2027-01-06", reason = "签收日期登记有误" });
        await extended.DecideAsync(SupervisionNoticeStory.OfficeHead, "审批期限更正起算日：clock", "批准");
        Assert.Null((await extended.DetailAsync())["calendarProblem"]);
    }

    [Fact]
    public async Task AClockCountedWithAnOlderCalendar_IsFoundByTheSweep_Once()
    {
        await using var office = await OfficeHost.StartAsync("2027-01-05");
        await PublishAsync(office);
        var clock = await ClockCase.StartAsync(office, "D-07", Start);
        Assert.Equal("2027-01-09", await clock.DueOnAsync());
        await AgeAsync(office, "update office.clocks set calendar_number = 1, due_on = '2027-01-11', raw_end = '2027-01-11', provisional = true");

        await SweepAsync(office);
        await SweepAsync(office);

        Assert.Equal("2027-01-09", await clock.DueOnAsync());
        Assert.Single(await clock.HistoryAsync(), entry => entry == "Recomputed 系统自动");
        await office.MoveToAsync("2027-01-09");
        Assert.Equal("Running", await clock.StateAsync());
        await office.MoveToAsync("2027-01-10");
        Assert.Equal("Overdue", await clock.StateAsync());
    }

    /// <summary>Its timer, set by the old table, rings in the very moment of a publication that gives it more time.</summary>
    [Fact]
    public async Task AClockThatRingsByAnOlderCalendar_IsCountedAnewFirst_AndRunsOn()
    {
        await using var office = await OfficeHost.StartAsync("2027-01-05");
        await PublishAsync(office);
        var clock = await ClockCase.StartAsync(office, "D-07", Start);
        await AgeAsync(office, "update workflow.timers set due_at = '2027-01-05T06:00:00Z', next_attempt_at = '2027-01-05T06:00:00Z'; update office.clocks set calendar_number = 1, due_on = '2027-01-04'");

        await office.MoveToAsync(new DateTimeOffset(2027, 1, 5, 6, 0, 0, TimeSpan.Zero));

        Assert.Equal(("Running", "2027-01-09"), (await clock.StateAsync(), await clock.DueOnAsync()));
        Assert.DoesNotContain("Overdue 系统自动", await clock.HistoryAsync());
    }

    private static async Task<(JsonNode Preview, JsonNode Published)> PublishAsync(OfficeHost office)
    {
        var author = await office.AsAsync("zhoufang");
        var arrangement = (await author.PostAsync("/api/calendar/read", new { text = InventedNotice.Text }))!["arrangement"]!.DeepClone();
        arrangement["notice"]!["source"] = "https://www.gov.cn/zhengce/content/202611/content_0.htm";
        var preview = (await author.PostAsync("/api/calendar/preview", arrangement))!;
        var id = (string)(await author.PostAsync("/api/calendar/versions", new { arrangement }))!["id"]!;
        return (preview, (await (await office.AsAsync(SupervisionNoticeStory.OfficeHead)).PostAsync($"/api/calendar/versions/{id}/publish", new { }))!);
    }

    private static Task<int> SweepAsync(OfficeHost office) => office.Services.GetRequiredService<ClockSweep>().RunAsync(int.MaxValue, CancellationToken.None);

    private static async Task AgeAsync(OfficeHost office, string sql)
    {
        await using var connection = new NpgsqlConnection(office.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
