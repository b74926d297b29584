using System.Text.Json.Nodes;
using WorkflowOffice.Identity.Organisation;

namespace WorkflowOffice.Office.Tests.Views;

public sealed class ViewTaskTests(OfficeApi office) : IClassFixture<OfficeApi>
{
    [Fact]
    public async Task MyTask_HasFormValuesDocumentsClocksHistoryAndCase()
    {
        var matter = Seed.Case();
        var task = Seed.Task(matter, PostCodes.SupervisionOfficeHead, dueOn: new(2026, 3, 12), clockKey: "review");
        var (file, document) = Seed.Document(matter);
        await office.SeedAsync(
            matter, task, file, document, Seed.Attachment(matter, file), Seed.Step(matter, 1, "登记发现问题"),
            Seed.Clock(matter, new(2026, 3, 11), key: "objection"), Seed.Clock(matter, new(2026, 3, 12), key: "review"));

        var detail = await office.GetAsync("wangjianguo", $"/api/tasks/{task.Id}");

        Assert.True((bool)detail["mayAct"]!);
        Assert.Null(detail["whyNot"]);
        Assert.Equal("opinion", (string)detail["form"]!["fields"]![0]!["name"]!);
        Assert.Equal("预填", (string)detail["values"]!["opinion"]!);
        Assert.Equal("同意", (string)detail["outcomes"]![0]!["name"]!);
        Assert.Equal("T-33B", (string)detail["documents"]![0]!["code"]!);
        Assert.Equal(["review", "objection"], detail["clocks"]!.AsArray().Select(clock => (string)clock!["key"]!));
        Assert.Equal("签收回执.pdf", (string)detail["attachments"]![0]!["name"]!);
        Assert.Equal("登记发现问题", (string)detail["history"]![0]!["title"]!);
        Assert.Equal(matter.No, (string)detail["case"]!["no"]!);
        Assert.Equal((1, 2, "Yellow"), ((int)detail["version"]!, (int)detail["daysLeft"]!, (string)detail["colour"]!));
    }

    [Fact]
    public async Task Draft_IsForThoseWhoWorkOnIt()
    {
        var matter = Seed.Case();
        var task = Seed.Task(matter, PostCodes.SupervisionOfficeHead);
        task.SaveDraft(new JsonObject { ["opinion"] = "草稿" }, office.Staff.Id("wangjianguo"), OfficeApi.Now);
        await office.SeedAsync(matter, task);

        var mine = await office.GetAsync("wangjianguo", $"/api/tasks/{task.Id}");
        var others = await office.GetAsync("zhangwei", $"/api/tasks/{task.Id}");

        Assert.Equal("草稿", (string)mine["values"]!["opinion"]!);
        Assert.Equal("预填", (string)others["values"]!["opinion"]!);
        Assert.Null(others["draftSavedAt"]);
    }

    [Fact]
    public async Task Completed_ShowsWhatWasEntered()
    {
        var matter = Seed.Case();
        var task = Seed.Task(matter, PostCodes.SupervisionOfficeHead);
        task.Complete(office.Staff.Id("wangjianguo"), "王建国", "同意", "可以", new JsonObject { ["opinion"] = "最终" }, OfficeApi.Now);
        await office.SeedAsync(matter, task);

        var detail = await office.GetAsync("wangjianguo", $"/api/tasks/{task.Id}");

        Assert.Equal("最终", (string)detail["values"]!["opinion"]!);
        Assert.False((bool)detail["mayAct"]!);
        Assert.Equal("任务已由 王建国 于 2026年3月10日 09:00 办理完毕（同意）。", (string)detail["whyNot"]!);
    }

    [Fact]
    public async Task WhyNot_SaysWhoTookIt()
    {
        var matter = Seed.Case();
        var task = Seed.Task(matter, PostCodes.SupervisionOfficer);
        task.Claim(office.Staff.Id("liting"), "李婷", OfficeApi.Now);
        await office.SeedAsync(matter, task);

        var detail = await office.GetAsync("zhangwei", $"/api/tasks/{task.Id}");

        Assert.Equal("任务已由 李婷 于 2026年3月10日 09:00 接办，正在办理中。", (string)detail["whyNot"]!);
    }

    [Fact]
    public async Task WhyNot_SaysThatOneIsExcluded()
    {
        var matter = Seed.Case();
        var task = Seed.Task(matter, PostCodes.SupervisionOfficer, excluded: [office.Staff.Id("zhangwei")]);
        await office.SeedAsync(matter, task);

        Assert.Contains("回避", (string)(await office.GetAsync("zhangwei", $"/api/tasks/{task.Id}"))["whyNot"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "该任务由“监督机构负责人·综合法规科”办理。")]
    [InlineData("只能由被监督科室申请复查。", "只能由被监督科室申请复查。")] // the definition's own words win
    public async Task WhyNot_SaysWhoseItIs(string? own, string expected)
    {
        var matter = Seed.Case();
        var task = Seed.Task(matter, PostCodes.SupervisedUnitHead, notYoursText: own);
        await office.SeedAsync(matter, task);

        Assert.Equal(expected, (string)(await office.GetAsync("zhangwei", $"/api/tasks/{task.Id}"))["whyNot"]!);
    }
}
