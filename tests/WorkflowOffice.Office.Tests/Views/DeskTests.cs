using WorkflowOffice.Identity.Organisation;

namespace WorkflowOffice.Office.Tests.Views;

public sealed class DeskTests(OfficeApi office) : IClassFixture<OfficeApi>
{
    [Fact]
    public async Task Desk_CountsAndShowsWhatIsMine()
    {
        var staff = office.Staff;
        var me = staff.Id("wangjianguo");
        var matter = Seed.Case(me);
        var closed = Seed.Case(me);
        closed.Close(Cases.CaseState.Archived, OfficeApi.Now);
        Inbox.HumanTask Done(DateTimeOffset at)
        {
            var task = Seed.Task(matter, person: me);
            task.Complete(me, "王建国", "同意", null, [], at);
            return task;
        }

        await office.SeedAsync(
            matter, closed, Seed.Task(matter, person: me, dueOn: new(2026, 3, 9), title: "逾期"), Seed.Task(matter, person: me, dueOn: new(2026, 3, 12), title: "临近"),
            Seed.Task(matter, person: me, dueOn: new(2026, 3, 30), clockKey: "warned", title: "已提醒"), Seed.Task(matter, person: me, dueOn: new(2026, 3, 30), title: "不急"),
            Seed.Task(matter, person: me, optional: true, dueOn: new(2026, 3, 9), title: "可不办"),
            Seed.Clock(matter, new(2026, 3, 30), warnFrom: new(2026, 3, 1), key: "warned"),
            Done(OfficeApi.Now.AddDays(-1)), Done(OfficeApi.Now.AddDays(-31)),
            Seed.Notice(me), Seed.Notice(me, readAt: OfficeApi.Now), Seed.Notice(Guid.NewGuid()));

        var desk = await office.GetAsync("wangjianguo", "/api/desk");

        Assert.Equal("""{"todo":4,"overdue":1,"dueSoon":2,"done30":1,"started":1,"notices":1}""", desk["counts"]!.ToJsonString());
        Assert.Equivalent((string[])["逾期", "可不办", "临近", "不急", "已提醒"], desk["todo"]!.AsArray().Select(task => (string)task!["title"]!), strict: true);
        Assert.Equal("逾期", (string)desk["todo"]![0]!["title"]!);
        Assert.Equal(2, desk["notices"]!.AsArray().Count);
    }

    [Fact]
    public async Task Desk_ShowsEightOfEach_TheNearestClocksFirst()
    {
        var me = office.Staff.Id("liting");
        var matter = Seed.Case(me);
        await office.SeedAsync([matter,
            .. Enumerable.Range(1, 9).Select(i => Seed.Task(matter, PostCodes.SupervisionOfficer)),
            .. Enumerable.Range(1, 9).Select(i => Seed.Clock(matter, new(2026, 3, i), key: $"k{i}")),
            .. Enumerable.Range(1, 9).Select(i => Seed.Notice(me))]);

        var desk = await office.GetAsync("liting", "/api/desk");

        Assert.Equal((8, 8, 8), (desk["todo"]!.AsArray().Count, desk["clocks"]!.AsArray().Count, desk["notices"]!.AsArray().Count));
        Assert.Equal("k1", (string)desk["clocks"]![0]!["key"]!);
        Assert.Equal((9, 9), ((int)desk["counts"]!["todo"]!, (int)desk["counts"]!["notices"]!));
    }

    [Fact]
    public async Task WhoMayNothing_HasAnEmptyDesk()
    {
        var desk = await office.GetAsync(OfficeApi.Nobody, "/api/desk");

        Assert.Empty(desk["todo"]!.AsArray());
        Assert.Empty(desk["clocks"]!.AsArray());
    }
}
