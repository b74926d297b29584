using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Inbox;

namespace WorkflowOffice.Office.Tests.Views;

/// <summary>Who sees which case, rule by rule; all with people who may not see everything.</summary>
public sealed class CaseVisibilityTests(OfficeApi office) : IClassFixture<OfficeApi>
{
    private Staff Staff => office.Staff;

    private Guid Chemicals => Staff.Unit("hazardous-chemicals");

    private Guid Mines => Staff.Unit("mines");

    private async Task<bool> SeesAsync(ICurrentUser user, Guid caseId) => await office.WithAsync(async services =>
    {
        var visibility = new CaseVisibility(
            services.GetRequiredService<OfficeDbContext>(), user, services.GetRequiredService<People>());
        return await (await visibility.CasesAsync(CancellationToken.None)).AnyAsync(row => row.Id == caseId);
    });

    private async Task<Case> CaseAsync(Func<Case, HumanTask?>? work = null, Guid? startedBy = null, Guid? startedByUnit = null, Guid? supervised = null)
    {
        var matter = Seed.Case(startedBy, startedByUnit, supervised);
        await office.SeedAsync(matter);
        if (work?.Invoke(matter) is { } task)
            await office.SeedAsync(task);
        return matter;
    }

    [Fact]
    public async Task NobodySeesAForeignCase()
    {
        var matter = await CaseAsync(row => Seed.Task(row, PostCodes.SupervisedUnitHead, Mines), supervised: Mines, startedByUnit: Staff.Unit("regulations"));

        Assert.False(await SeesAsync(Staff.User("liuyang"), matter.Id));
    }

    [Fact]
    public async Task ViewAll_SeesIt() =>
        Assert.True(await SeesAsync(Staff.User("liuyang", Permissions.CasesViewAll), (await CaseAsync()).Id));

    [Fact]
    public async Task Starter_SeesIt() =>
        Assert.True(await SeesAsync(Staff.User("liuyang"), (await CaseAsync(startedBy: Staff.Id("liuyang"))).Id));

    [Fact]
    public async Task PostOfTheUnit_SeesIt_PostOfAnotherUnitDoesNot()
    {
        var matter = await CaseAsync(row => Seed.Task(row, PostCodes.SupervisedUnitHead, Chemicals));

        Assert.True(await SeesAsync(Staff.User("liuyang"), matter.Id));
        Assert.False(await SeesAsync(Staff.User("sunlei"), matter.Id));
    }

    [Fact]
    public async Task PostOfAnyUnit_SeesIt()
    {
        var matter = await CaseAsync(row => Seed.Task(row, PostCodes.SupervisedUnitHead));

        Assert.True(await SeesAsync(Staff.User("sunlei"), matter.Id));
    }

    [Fact]
    public async Task TwoPosts_AreNotMixed()
    {
        // Holds one post here and another there; the task is for the first post over there.
        var person = (TestUser)Staff.User("liuyang");
        var user = person with
        {
            Instead =
            [
                new HeldPost(PostCodes.SupervisedUnitHead, "", new UnitId(Chemicals), "hazardous-chemicals", ""),
                new HeldPost(PostCodes.Archivist, "", new UnitId(Mines), "mines", ""),
            ],
        };
        var matter = await CaseAsync(row => Seed.Task(row, PostCodes.SupervisedUnitHead, Mines));

        Assert.False(await SeesAsync(user, matter.Id));
    }

    [Fact]
    public async Task ExcludedFromTheOnlyWork_DoesNotSeeIt()
    {
        var matter = await CaseAsync(row => Seed.Task(row, PostCodes.SupervisedUnitHead, Chemicals, excluded: [Staff.Id("liuyang")]));

        Assert.False(await SeesAsync(Staff.User("liuyang"), matter.Id));
    }

    [Fact]
    public async Task NamedPerson_SeesIt_OthersOfThePostDoNot()
    {
        var matter = await CaseAsync(row => Seed.Task(row, PostCodes.SupervisedUnitHead, person: Staff.Id("sunlei")));

        Assert.True(await SeesAsync(Staff.User("sunlei"), matter.Id));
        Assert.False(await SeesAsync(Staff.User("liuyang"), matter.Id));
    }

    [Fact]
    public async Task WhoCompletedATask_StillSeesIt_WithoutThePost()
    {
        var matter = await CaseAsync(row =>
        {
            var task = Seed.Task(row, PostCodes.Archivist);
            task.Complete(Staff.Id("liuyang"), "刘洋", "同意", null, [], OfficeApi.Now);
            return task;
        });

        Assert.True(await SeesAsync(Staff.User("liuyang"), matter.Id));
    }

    [Fact]
    public async Task WhoClaimedATask_SeesIt()
    {
        var matter = await CaseAsync(row =>
        {
            var task = Seed.Task(row, PostCodes.Archivist);
            task.Claim(Staff.Id("liuyang"), "刘洋", OfficeApi.Now);
            return task;
        });

        Assert.True(await SeesAsync(Staff.User("liuyang"), matter.Id));
    }

    [Fact]
    public async Task EscalatedToMyPost_SeesIt_OtherPostsDoNot()
    {
        var matter = await CaseAsync();
        var task = Seed.Task(matter, PostCodes.Archivist);
        await office.SeedAsync(task);
        await office.SeedAsync(Seed.Escalation(task, PostCodes.SupervisionDeputy));

        Assert.True(await SeesAsync(Staff.User("zhaomin"), matter.Id));
        Assert.False(await SeesAsync(Staff.User("liuyang"), matter.Id));
    }

    [Fact]
    public async Task SupervisedUnit_SeesIt_OnlyOnceATaskWasGivenToTheUnit()
    {
        var before = await CaseAsync(supervised: Chemicals);
        // Given to somebody else of the unit: another post, so that only the rule about the unit can show it.
        var after = await CaseAsync(row => Seed.Task(row, PostCodes.Archivist, Chemicals), supervised: Chemicals);

        Assert.False(await SeesAsync(Staff.User("liuyang"), before.Id));
        Assert.True(await SeesAsync(Staff.User("liuyang"), after.Id));
        Assert.False(await SeesAsync(Staff.User("sunlei"), after.Id));
    }

    [Fact]
    public async Task SupervisionOffice_SeesTheCasesOfItsUnit_AnOrdinaryUnitDoesNot()
    {
        var ofTheOffice = await CaseAsync(startedByUnit: Staff.Unit("regulations"));
        var ofAUnit = await CaseAsync(startedByUnit: Chemicals);

        Assert.True(await SeesAsync(Staff.User("liting"), ofTheOffice.Id));
        Assert.False(await SeesAsync(Staff.User("liuyang"), ofAUnit.Id));
    }

    [Fact]
    public async Task WhatHangsOnAnUnseenCase_DoesNotExist()
    {
        var matter = await CaseAsync();
        var task = Seed.Task(matter, PostCodes.Archivist);
        var clock = Seed.Clock(matter, new(2026, 3, 20));
        var (file, document) = Seed.Document(matter);
        await office.SeedAsync(task, clock, file, document);
        var attachment = Seed.Attachment(matter, file);
        await office.SeedAsync(attachment);

        foreach (var path in new[]
        {
            $"/api/cases/{matter.Id}", $"/api/cases/{matter.Id}/flow", $"/api/cases/{matter.Id}/steps", $"/api/cases/{matter.Id}/audit",
            $"/api/cases/{matter.Id}/attachments", $"/api/tasks/{task.Id}", $"/api/clocks/{clock.Id}", $"/api/documents/{document.Id}",
            $"/api/documents/{document.Id}/file", $"/api/attachments/{attachment.Id}",
        })
            Assert.Equal((path, 404, "X-CAS-01"), await RefusedAsync(path));

        async Task<(string, int, string?)> RefusedAsync(string path)
        {
            var (status, code) = await office.RefusedAsync("liuyang", path);
            return (path, status, code);
        }
    }

    [Fact]
    public async Task Lists_ShowVisibleCasesAndTheirClocksOnly()
    {
        var visible = await CaseAsync(row => Seed.Task(row, PostCodes.SupervisedUnitHead, Mines));
        var hidden = await CaseAsync();
        await office.SeedAsync(Seed.Clock(visible, new(2026, 3, 20)), Seed.Clock(hidden, new(2026, 3, 20)));

        var cases = await office.GetAsync("sunlei", "/api/cases?pageSize=100");
        var clocks = await office.GetAsync("sunlei", "/api/clocks?pageSize=100");

        var ids = cases["items"]!.AsArray().Select(row => (string)row!["id"]!).ToList();
        Assert.Contains(visible.Id.ToString(), ids);
        Assert.DoesNotContain(hidden.Id.ToString(), ids);
        Assert.All(clocks["items"]!.AsArray(), row => Assert.NotEqual(hidden.Id.ToString(), (string)row!["caseId"]!));
        Assert.Contains(clocks["items"]!.AsArray(), row => (string)row!["caseId"]! == visible.Id.ToString());
    }
}
