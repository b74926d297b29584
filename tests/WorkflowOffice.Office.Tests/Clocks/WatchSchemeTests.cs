using System.Net;
using System.Text.Json.Nodes;
using WorkflowOffice.Deadlines;
using WorkflowOffice.Office.DeadlineWatch;
using WorkflowOffice.Office.DeadlineWatch.Scheme;

namespace WorkflowOffice.Office.Tests.Clocks;

/// <summary>Warnings and ladders are data of the legal office; silence goes up the ladder and never decides.</summary>
public sealed class WatchSchemeTests
{
    private const string Editor = "zhoufang";
    private const string Head = SupervisionNoticeStory.OfficeHead;

    [Fact]
    public void TheShippedScheme_IsSound()
    {
        WatchSchemeCheck.Run(WatchSchemes.Shipped);
        Assert.NotEmpty(WatchSchemes.Shipped.Ladders);
        Assert.All(Enum.GetValues<PeriodUnit>(), unit => Assert.NotEmpty(WatchSchemes.Shipped.Defaults[unit]));
    }

    [Theory]
    [InlineData(50, PeriodUnit.NaturalDay, "2026-03-02", "2026-03-17", "2026-03-10")] // 15 days: 7.5 → the 8th
    [InlineData(50, PeriodUnit.WorkingDay, "2026-02-12", "2026-03-18", "2026-03-04")] // 20 working days: the 10th of W27
    [InlineData(99, PeriodUnit.NaturalDay, "2026-03-02", "2026-03-03", "2026-03-03")] // never after the last day
    public void APercentage_IsRoundedUpToWholeDaysOfThePeriodsOwnKind(int percent, PeriodUnit unit, string start, string due, string expected) =>
        Assert.Equal(
            Day(expected), new AlertRule(Percent: percent).DayFor(Day(start), Day(due), unit, ShippedCalendar.Load()));

    [Fact]
    public async Task SilenceClimbsTheLadder_StampedAutomatic_AndDecidesNothing()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var clock = await ClockCase.StartAsync(office, "D-07", "2026-03-02");
        await office.MoveToAsync("2026-03-05"); // two working days before 03-09
        Assert.Equal("Yellow", (await clock.DetailAsync())["colour"]!.GetValue<string>());
        await office.MoveToAsync("2026-03-09");
        Assert.Equal("Red", (await clock.DetailAsync())["colour"]!.GetValue<string>());
        await office.MoveToAsync("2026-06-30");

        var detail = await clock.DetailAsync();
        Assert.Equal("Overdue", detail["state"]!.GetValue<string>());
        Assert.Equal(
            ["2026-03-10 监督机构负责人", "2026-03-12 分管领导", "2026-03-16 主要负责人"],
            detail["alerts"]!.AsArray().Where(alert => alert!["kind"]!.GetValue<string>() == "Escalation" && alert["firedAt"] is not null)
                .Select(alert => $"{alert!["on"]} {alert["to"]}"));
        Assert.All(detail["history"]!.AsArray(), entry => Assert.Equal((true, "系统自动"), (entry!["automatic"]!.GetValue<bool>(), entry["who"]!.GetValue<string>())));
        var officer = await office.AsAsync(SupervisionNoticeStory.Officer);
        var @case = await officer.GetAsync($"/api/cases/{clock.CaseId}");
        Assert.Equal("Running", @case["state"]!.GetValue<string>());
        var notices = (await (await office.AsAsync(SupervisionNoticeStory.Principal)).GetAsync("/api/notices?pageSize=50"))["items"]!.AsArray();
        Assert.Contains(notices, notice => notice!["text"]!.GetValue<string>().Contains("请研究处理", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AChangedLadder_IsDraftedByOne_PublishedByAnother_AndRunningClocksKeepTheirs()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var before = await ClockCase.StartAsync(office, "D-07", "2026-03-02");
        var editor = await office.AsAsync(Editor);
        var content = (JsonObject)(await editor.GetAsync("/api/watch-scheme"))["current"]!.DeepClone();
        content["ladders"]![0]!["steps"] = new JsonArray(new JsonObject { ["after"] = 2, ["unit"] = "WorkingDay", ["post"] = "BureauPrincipal" });
        content["rules"]!["D-07"] = new JsonArray(new JsonObject { ["percent"] = 60, ["level"] = "Red" });
        await editor.PostAsync("/api/watch-scheme", new { content, note = "只报主要负责人" });
        await editor.RefusedAsync(HttpStatusCode.Forbidden, "X-AUTH-02", "/api/watch-scheme/1/publish");
        await (await office.AsAsync(Head)).PostAsync("/api/watch-scheme/1/publish");
        var after = await ClockCase.StartAsync(office, "D-07", "2026-03-02");

        Assert.Equal(["Escalation 2026-03-10", "Escalation 2026-03-12", "Escalation 2026-03-16"], await LadderAsync(before));
        Assert.Equal(["Escalation 2026-03-11"], await LadderAsync(after));
        Assert.Contains((await after.DetailAsync())["alerts"]!.AsArray(), alert => alert!["on"]!.GetValue<string>() == "2026-03-05" && alert["level"]!.GetValue<string>() == "Red");
        var view = await editor.GetAsync("/api/watch-scheme");
        Assert.Equal(1, view["version"]!.GetValue<int>());
        Assert.Equal(["1 Published", "0 Superseded"], view["versions"]!.AsArray().Select(row => $"{row!["version"]} {row["state"]}"));
        await (await office.AsAsync(Head)).RefusedAsync(HttpStatusCode.Conflict, "X-WCH-03", "/api/watch-scheme/1/discard");
    }

    [Fact]
    public async Task AWrongScheme_IsRefusedWithEveryPlace_AndChangesNothing()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var editor = await office.AsAsync(Editor);
        var content = (JsonObject)(await editor.GetAsync("/api/watch-scheme"))["current"]!.DeepClone();
        content["ladders"]![0]!["steps"]![0]!["post"] = "Nobody";
        content["ladders"]![1]!["steps"]![0]!["after"] = 0;
        content["rules"]!["D-99"] = new JsonArray(new JsonObject { ["percent"] = 100 });
        var problem = await editor.RefusedAsync(HttpStatusCode.UnprocessableEntity, "X-WCH-01", "/api/watch-scheme", new { content, note = "试" });

        Assert.Equal(["ladders.decision", "ladders.standard", "rules.D-99"], problem["errors"]!.AsObject().Select(error => error.Key).Order(StringComparer.Ordinal));
        await (await office.AsAsync(SupervisionNoticeStory.Officer)).RefusedAsync(HttpStatusCode.Forbidden, "X-AUTH-02", "/api/watch-scheme", new { content, note = "试" });
        Assert.Equal(0, (await editor.GetAsync("/api/watch-scheme"))["version"]!.GetValue<int>());
    }

    private static async Task<IReadOnlyList<string>> LadderAsync(ClockCase clock) =>
        [.. (await clock.DetailAsync())["alerts"]!.AsArray().Select(alert => $"{alert!["kind"]} {alert["on"]}").Where(line => line.StartsWith("Escalation", StringComparison.Ordinal))];

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
