using WorkflowOffice.Office.DeadlineWatch;

namespace WorkflowOffice.Office.Tests.Views;

public sealed class ClockTests(OfficeApi office) : IClassFixture<OfficeApi>
{
    [Theory]
    [InlineData("Overdue", "昨日")]
    [InlineData("Red", "今日,明日")]
    [InlineData("Yellow", "三日,已提醒")]
    [InlineData("Green", "远,未提醒")]
    public async Task Colour_InTheDatabase_IsTheColourOfTheRow(string colour, string expected)
    {
        var matter = Seed.Case(title: $"颜色{colour}");
        Clock Named(string name, DateOnly due, DateOnly? warn = null) => Seed.Clock(matter, due, warn, key: name);
        var ended = Named("已结束", new(2026, 3, 9));
        ended.End(ClockState.Met, OfficeApi.Now, "已办");
        await office.SeedAsync(
            matter, ended, Named("昨日", new(2026, 3, 9)), Named("今日", new(2026, 3, 10)), Named("明日", new(2026, 3, 11)), Named("三日", new(2026, 3, 13)),
            Named("已提醒", new(2026, 3, 20), new(2026, 3, 10)), Named("未提醒", new(2026, 3, 20), new(2026, 3, 11)), Named("远", new(2026, 3, 14)));

        var page = await office.GetAsync("zhangwei", $"/api/clocks?q=颜色{colour}&colour={colour}");

        Assert.Equal(expected.Split(','), page["items"]!.AsArray().Select(row => (string)row!["key"]!));
        Assert.All(page["items"]!.AsArray(), row => Assert.Equal(colour, (string)row!["colour"]!));
    }

    [Fact]
    public async Task Running_LeavesOutWhatHasEnded()
    {
        var matter = Seed.Case(title: "进行中的");
        var ended = Seed.Clock(matter, new(2026, 3, 9), key: "ended");
        ended.End(ClockState.Expired, OfficeApi.Now, "届满");
        await office.SeedAsync(matter, ended, Seed.Clock(matter, new(2026, 3, 20), key: "live"));

        var running = await office.GetAsync("zhangwei", "/api/clocks?state=running&q=进行中的");
        var all = await office.GetAsync("zhangwei", "/api/clocks?q=进行中的");

        Assert.Equal(["live"], running["items"]!.AsArray().Select(row => (string)row!["key"]!));
        Assert.Equal(["Expired None -1", "Running Green 10"], all["items"]!.AsArray().Select(row => $"{row!["state"]} {row["colour"]} {row["daysLeft"]}"));
    }

    /// <summary>Ten natural days from 2026-09-22: the tenth is 2 October, which rolls over the holiday to the 8th.</summary>
    [Fact]
    public async Task Detail_AnswersDayByDayWhyItIsThisDay()
    {
        var matter = Seed.Case();
        var clock = Seed.DerivedClock(matter, "D-09", new(2026, 9, 22));
        await office.SeedAsync(
            matter, clock, new ClockEvent { Id = Guid.NewGuid(), ClockId = clock.Id, At = OfficeApi.Now, Who = "系统自动", Action = "起算", Reason = "签收" },
            new ClockAlert
            {
                Id = Guid.NewGuid(),
                ClockId = clock.Id,
                On = new(2026, 10, 5),
                Kind = ClockAlertKind.Warning,
                To = "被监督科室负责人·危化科",
                BookmarkId = "b",
            });

        var detail = await office.GetAsync("zhangwei", $"/api/clocks/{clock.Id}");

        Assert.Equal(("2026-10-02", "2026-10-08"), ((string)detail["rawEnd"]!, (string)detail["dueOn"]!));
        var days = detail["derivation"]!.AsArray();
        Assert.Equal("2026-09-22 周二 False ", Line(0));
        Assert.Equal("2026-09-23 周三 True 1", Line(1));
        Assert.Equal("2026-10-02 周五 True 10", Line(10));
        Assert.StartsWith("2026-10-03 周六 False ", Line(11), StringComparison.Ordinal);
        Assert.NotEmpty((string)days[11]!["notice"]!);
        Assert.Contains("10月8日", (string)detail["sentence"]!, StringComparison.Ordinal);
        Assert.Equal("Warning", (string)detail["alerts"]![0]!["kind"]!);
        Assert.Equal("起算", (string)detail["history"]![0]!["action"]!);

        string Line(int i) => $"{days[i]!["date"]} {days[i]!["weekday"]} {(bool)days[i]!["counted"]!} {days[i]!["ordinal"]}";
    }

    [Theory]
    [InlineData("?colour=Blue")]
    [InlineData("?colour=None")]
    [InlineData("?colour=3")]
    [InlineData("?state=stopped")]
    [InlineData("?page=0")]
    public async Task WrongRequest_400(string query) =>
        Assert.Equal((400, "X-REQ-04"), await office.RefusedAsync("zhangwei", "/api/clocks" + query));
}
