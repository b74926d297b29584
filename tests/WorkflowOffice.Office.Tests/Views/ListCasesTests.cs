namespace WorkflowOffice.Office.Tests.Views;

public sealed class ListCasesTests(OfficeApi office) : IClassFixture<OfficeApi>
{
    [Fact]
    public async Task Started_ShowsMine_NewestFirst_InPages()
    {
        var mine = Enumerable.Range(1, 5).Select(i => Seed.Case(office.Staff.Id("zhangwei"), title: $"第{i}件", startedAt: OfficeApi.Now.AddHours(i))).ToArray();
        await office.SeedAsync([.. mine, Seed.Case(office.Staff.Id("liting"), title: "他人的")]);

        var page = await office.GetAsync("zhangwei", "/api/cases?box=started&page=2&pageSize=2");

        Assert.Equal(["第3件", "第2件"], page["items"]!.AsArray().Select(row => (string)row!["title"]!));
        Assert.Equal(5, (int)page["total"]!);
    }

    [Fact]
    public async Task Row_ShowsTheNearestLiveClockAndWhoHasIt()
    {
        var matter = Seed.Case(supervisedUnit: office.Staff.Unit("hazardous-chemicals"), title: "单行");
        var stopped = Seed.Clock(matter, new(2026, 3, 11));
        stopped.End(DeadlineWatch.ClockState.Met, OfficeApi.Now, "已办");
        var claimed = Seed.Task(matter, person: Guid.NewGuid());
        claimed.Claim(Guid.NewGuid(), "王建国", OfficeApi.Now);
        await office.SeedAsync(
            matter, stopped, Seed.Clock(matter, new(2026, 3, 20)), Seed.Clock(matter, new(2026, 4, 20)), claimed,
            Seed.Task(matter, person: Guid.NewGuid(), createdAt: OfficeApi.Now.AddMinutes(1)), Seed.Task(matter, person: Guid.NewGuid(), optional: true));

        var row = (await office.GetAsync("zhangwei", "/api/cases?q=单行"))["items"]![0]!;

        Assert.Equal(("2026-03-20", 10, "Green"), ((string)row["dueOn"]!, (int)row["daysLeft"]!, (string)row["colour"]!));
        Assert.Equal("王建国、监督机构负责人·综合法规科", (string)row["handler"]!);
        Assert.Equal("Running", (string)row["state"]!);
        Assert.Equal("危化科", (string)row["supervisedUnit"]!);
    }

    [Fact]
    public async Task State_Filters()
    {
        var archived = Seed.Case(title: "归档了的");
        archived.Close(Cases.CaseState.Archived, OfficeApi.Now);
        await office.SeedAsync(archived, Seed.Case(title: "归档了的（在办）"));

        var page = await office.GetAsync("zhangwei", "/api/cases?q=归档了的&state=Archived");

        Assert.Equal(["归档了的"], page["items"]!.AsArray().Select(row => (string)row!["title"]!));
    }

    [Theory]
    [InlineData("?box=none")]
    [InlineData("?state=None")]
    [InlineData("?state=1")] // a number is not a name
    [InlineData("?pageSize=101")]
    public async Task WrongRequest_400(string query) =>
        Assert.Equal((400, "X-REQ-04"), await office.RefusedAsync("zhangwei", "/api/cases" + query));

    [Fact]
    public async Task TooLongSearch_400() =>
        Assert.Equal((400, "X-REQ-04"), await office.RefusedAsync("zhangwei", "/api/cases?q=" + new string('a', 101)));
}
