namespace WorkflowOffice.Office.Tests.Views;

public sealed class NoticeTests(OfficeApi office) : IClassFixture<OfficeApi>
{
    private async Task<int> PostAsync(string login, string path) => (int)(await (await office.SignInAsync(login)).PostAsync(path, null)).StatusCode;

    [Fact]
    public async Task List_ShowsMineNewestFirst_WithCaseNumber_AndFiltersUnread()
    {
        var me = office.Staff.Id("zhaomin");
        var matter = Seed.Case();
        await office.SeedAsync(
            matter, Seed.Notice(me, matter.Id, OfficeApi.Now.AddHours(-1)), Seed.Notice(me, null, OfficeApi.Now, readAt: OfficeApi.Now),
            Seed.Notice(Guid.NewGuid(), matter.Id));

        var all = await office.GetAsync("zhaomin", "/api/notices");
        var unread = await office.GetAsync("zhaomin", "/api/notices?unread=true");

        Assert.Equal([true, false], all["items"]!.AsArray().Select(notice => (bool)notice!["read"]!));
        Assert.Equal((matter.No, "Warning"), ((string)unread["items"]![0]!["caseNo"]!, (string)unread["items"]![0]!["kind"]!));
        Assert.Equal(1, (int)unread["total"]!);
    }

    [Fact]
    public async Task Read_MarksOneOfMine_NeverSomebodyElses()
    {
        var (mine, others) = (Seed.Notice(office.Staff.Id("liting")), Seed.Notice(office.Staff.Id("sunlei")));
        await office.SeedAsync(mine, others);

        Assert.Equal(204, await PostAsync("liting", $"/api/notices/{mine.Id}/read"));
        Assert.Equal(204, await PostAsync("liting", $"/api/notices/{mine.Id}/read"));
        Assert.Equal(404, await PostAsync("liting", $"/api/notices/{others.Id}/read"));
        Assert.Equal(1, (int)(await office.GetAsync("sunlei", "/api/notices?unread=true"))["total"]!);
        Assert.Equal(0, (int)(await office.GetAsync("liting", "/api/notices?unread=true"))["total"]!);
    }

    [Fact]
    public async Task ReadAll_MarksMineOnly()
    {
        await office.SeedAsync(Seed.Notice(office.Staff.Id("wangjianguo")), Seed.Notice(office.Staff.Id("wangjianguo")), Seed.Notice(office.Staff.Id("zhangwei")));

        Assert.Equal(204, await PostAsync("wangjianguo", "/api/notices/read-all"));

        Assert.Equal(0, (int)(await office.GetAsync("wangjianguo", "/api/notices?unread=true"))["total"]!);
        Assert.Equal(1, (int)(await office.GetAsync("zhangwei", "/api/notices?unread=true"))["total"]!);
    }

    [Fact]
    public async Task WrongPage_400() => Assert.Equal((400, "X-REQ-04"), await office.RefusedAsync("zhangwei", "/api/notices?pageSize=1000"));
}
