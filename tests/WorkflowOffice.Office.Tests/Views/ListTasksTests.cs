using System.Text.Json.Nodes;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Inbox;

namespace WorkflowOffice.Office.Tests.Views;

public sealed class ListTasksTests(OfficeApi office) : IClassFixture<OfficeApi>
{
    private static string[] Titles(JsonNode page) => [.. page["items"]!.AsArray().Select(row => (string)row!["title"]!)];

    [Fact]
    public async Task Todo_ShowsWhatIsMineAndFree_AndNothingElse()
    {
        var staff = office.Staff;
        var (mine, mines) = (staff.Unit("hazardous-chemicals"), staff.Unit("mines"));
        var matter = Seed.Case();
        var claimedByMe = Seed.Task(matter, PostCodes.SupervisedUnitHead, mine, title: "本人接办");
        claimedByMe.Claim(staff.Id("liuyang"), "刘洋", OfficeApi.Now);
        var claimedByOther = Seed.Task(matter, PostCodes.SupervisedUnitHead, mine, title: "他人接办");
        claimedByOther.Claim(staff.Id("sunlei"), "孙磊", OfficeApi.Now);
        var done = Seed.Task(matter, PostCodes.SupervisedUnitHead, mine, title: "已办");
        done.Complete(staff.Id("liuyang"), "刘洋", "同意", null, [], OfficeApi.Now);
        await office.SeedAsync(
            matter, claimedByMe, claimedByOther, done,
            Seed.Task(matter, PostCodes.SupervisedUnitHead, mine, title: "本科室"),
            Seed.Task(matter, PostCodes.SupervisedUnitHead, title: "不限科室"),
            Seed.Task(matter, person: staff.Id("liuyang"), title: "指定本人"),
            Seed.Task(matter, PostCodes.SupervisedUnitHead, mine, title: "可不办理", optional: true),
            Seed.Task(matter, PostCodes.SupervisedUnitHead, mines, title: "别的科室"),
            Seed.Task(matter, person: staff.Id("sunlei"), title: "指定他人"),
            Seed.Task(matter, PostCodes.SupervisedUnitHead, mine, title: "应回避", excluded: [staff.Id("liuyang")]));

        var page = await office.GetAsync("liuyang", "/api/tasks?box=todo&pageSize=100");

        Assert.Equivalent((string[])["不限科室", "可不办理", "指定本人", "本人接办", "本科室"], Titles(page), strict: true);
        Assert.Equal(5, (int)page["total"]!);
    }

    [Fact]
    public async Task Todo_DueFirst_ThenWithoutDay_InColours()
    {
        var staff = office.Staff;
        var matter = Seed.Case();
        HumanTask Due(string title, DateOnly? on) => Seed.Task(matter, person: staff.Id("zhaomin"), title: title, dueOn: on, clockKey: title);
        await office.SeedAsync(
            matter, Due("无期限", null), Due("远", new(2026, 4, 1)), Due("三日", new(2026, 3, 13)), Due("明日", new(2026, 3, 11)), Due("昨日", new(2026, 3, 9)),
            Due("已提醒", new(2026, 3, 25)), Seed.Clock(matter, new(2026, 3, 25), warnFrom: new(2026, 3, 10), key: "已提醒"));

        var page = await office.GetAsync("zhaomin", "/api/tasks?box=todo");

        Assert.Equal(
            ["昨日 -1 Overdue", "明日 1 Red", "三日 3 Yellow", "已提醒 15 Yellow", "远 22 Green", "无期限  None"],
            page["items"]!.AsArray().Select(row => $"{row!["title"]} {row["daysLeft"]} {row["colour"]}"));
    }

    [Fact]
    public async Task Done_ShowsOnlyWhatICompleted_LatestFirst_WithoutColour()
    {
        var staff = office.Staff;
        var matter = Seed.Case();
        HumanTask Completed(string by, string title, int minutes)
        {
            var task = Seed.Task(matter, person: staff.Id(by), title: title, dueOn: new(2026, 3, 1));
            task.Complete(staff.Id(by), by, "同意", null, [], OfficeApi.Now.AddMinutes(minutes));
            return task;
        }

        await office.SeedAsync(matter, Completed("wangjianguo", "先", 1), Completed("wangjianguo", "后", 2), Completed("liting", "他人", 3));

        var page = await office.GetAsync("wangjianguo", "/api/tasks?box=done");

        Assert.Equal(["后", "先"], Titles(page));
        Assert.Equal("None", (string)page["items"]![0]!["colour"]!);
        Assert.Null(page["items"]![0]!["daysLeft"]);
        Assert.Equal("同意", (string)page["items"]![0]!["outcome"]!);
    }

    [Fact]
    public async Task Escalated_ShowsOpenWorkReportedToMyPost()
    {
        var matter = Seed.Case();
        var open = Seed.Task(matter, PostCodes.SupervisionOfficer, title: "逾期未办");
        var finished = Seed.Task(matter, PostCodes.SupervisionOfficer, title: "逾期已办");
        finished.Complete(Guid.NewGuid(), "某人", "同意", null, [], OfficeApi.Now);
        var toOther = Seed.Task(matter, PostCodes.SupervisionOfficer, title: "报给别人");
        await office.SeedAsync(matter, open, finished, toOther);
        await office.SeedAsync(
            Seed.Escalation(open, PostCodes.SupervisionDeputy), Seed.Escalation(finished, PostCodes.SupervisionDeputy),
            Seed.Escalation(toOther, PostCodes.BureauPrincipal));

        var page = await office.GetAsync("zhaomin", "/api/tasks?box=escalated");

        Assert.Equal(["逾期未办"], Titles(page));
        Assert.True((bool)page["items"]![0]!["escalated"]!);
    }

    [Fact]
    public async Task Pages_AreCutInTheDatabase_InOrder_WithTheWholeTotal()
    {
        var staff = office.Staff;
        var matter = Seed.Case();
        await office.SeedAsync([matter, .. Enumerable.Range(1, 7).Select(i =>
            Seed.Task(matter, person: staff.Id("liting"), title: $"分页{i}", dueOn: new(2026, 5, i)))]);

        var second = await office.GetAsync("liting", "/api/tasks?q=分页&page=2&pageSize=3");
        var beyond = await office.GetAsync("liting", "/api/tasks?q=分页&page=9&pageSize=3");

        Assert.Equal(["分页4", "分页5", "分页6"], Titles(second));
        Assert.Equal((7, 2, 3), ((int)second["total"]!, (int)second["page"]!, (int)second["pageSize"]!));
        Assert.Empty(Titles(beyond));
        Assert.Equal(7, (int)beyond["total"]!);
    }

    [Theory]
    [InlineData("今年%", 1)] // a percent sign is a character like any other
    [InlineData("今年_", 0)] // and an underscore too
    [InlineData("没有这样的", 0)]
    public async Task Search_TakesTheTextLiterally(string text, int expected)
    {
        var matter = Seed.Case();
        await office.SeedAsync(matter, Seed.Task(matter, person: office.Staff.Id("sunlei"), title: $"今年%完成 {text.Length}{expected}"));

        var page = await office.GetAsync("sunlei", $"/api/tasks?pageSize=1&q={Uri.EscapeDataString(text)}");

        Assert.Equal(expected > 0, (int)page["total"]! > 0);
    }

    [Theory]
    [InlineData("?page=0")]
    [InlineData("?page=-1")]
    [InlineData("?page=2147483647&pageSize=100")] // would overflow the number of rows to skip
    [InlineData("?pageSize=0")]
    [InlineData("?pageSize=101")]
    [InlineData("?box=everything")]
    public async Task WrongRequest_IsRefusedWith400(string query) =>
        Assert.Equal((400, "X-REQ-04"), await office.RefusedAsync("zhangwei", "/api/tasks" + query));

    [Fact]
    public async Task PageThatIsNoNumber_IsRefusedWith400() =>
        Assert.Equal((400, "X-REQ-03"), await office.RefusedAsync("zhangwei", "/api/tasks?page=abc"));
}
