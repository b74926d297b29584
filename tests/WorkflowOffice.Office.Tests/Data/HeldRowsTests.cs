using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Tests.Data;

/// <summary>Rows that a context holds beside EF (decision 0049): written as EF would write them, and EF's own as soon as anybody asks it for more.</summary>
public sealed class HeldRowsTests
{
    private static readonly Guid Somebody = Guid.CreateVersion7();

    [Fact]
    public async Task ABurst_WritesThem_WithoutEf()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var taskId = await OpenTaskAsync(office);

        var stepId = await RunAsync(office, async (burst, database) =>
        {
            var (task, @case) = await LockAsync(burst, taskId);
            task.Claim(Somebody, "某人", burst.Now);
            @case.Merge(new() { ["Seen"] = true });
            var step = AddStep(burst, @case);
            Assert.Empty(database.ChangeTracker.Entries());
            return step.Id;
        });

        await ReadAsync(office, async database =>
        {
            var task = await database.Tasks.SingleAsync(row => row.Id == taskId);
            Assert.Equal((HumanTaskState.Claimed, Somebody, 2), (task.State, task.ClaimedById!.Value, task.Version));
            Assert.True((await database.Cases.SingleAsync(row => row.Id == task.CaseId)).Data["Seen"]!.GetValue<bool>());
            Assert.Equal("某人", (await database.Steps.SingleAsync(row => row.Id == stepId)).Who);
        });
    }

    [Fact]
    public async Task AQuery_GivesWhatIsHeld_WithItsChanges_AndEfWritesOnlyThose()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var taskId = await OpenTaskAsync(office);

        await RunAsync(office, async (burst, database) =>
        {
            var (task, @case) = await LockAsync(burst, taskId);
            task.Claim(Somebody, "某人", burst.Now);
            var step = AddStep(burst, @case);

            Assert.Same(task, await database.Tasks.SingleAsync(row => row.Id == taskId));
            var changed = database.Entry(task).Properties.Where(property => property.IsModified).ToDictionary(property => property.Metadata.Name, property => property.OriginalValue);
            Assert.Equal(["ClaimedAt", "ClaimedBy", "ClaimedById", "State", "Version"], changed.Keys.Order(StringComparer.Ordinal));
            Assert.Equal((HumanTaskState.Open, 1), ((HumanTaskState)changed["State"]!, (int)changed["Version"]!));
            // Its step count has risen with the step.
            Assert.Equal(["StepCount"], database.Entry(@case).Properties.Where(property => property.IsModified).Select(property => property.Metadata.Name));
            Assert.Equal(EntityState.Added, database.Entry(step).State);
            Assert.Equal([task], database.Held<HumanTask>());
            Assert.Empty(database.Beside);
            return true;
        });

        await ReadAsync(office, async database => Assert.Equal(2, (await database.Tasks.SingleAsync(row => row.Id == taskId)).Version));
    }

    [Fact]
    public async Task WhatNobodyChanged_IsNotWritten()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var taskId = await OpenTaskAsync(office);
        var before = await RowVersionAsync(office, taskId);

        await RunAsync(office, async (burst, _) =>
        {
            var (task, @case) = await LockAsync(burst, taskId);
            return AddStep(burst, @case).Title + task.Title;
        });

        Assert.Equal(before, await RowVersionAsync(office, taskId));
    }

    [Fact]
    public async Task WhoeverIsSlower_BeginsAgain_AndWritesUponTheOther()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var taskId = await OpenTaskAsync(office);
        var seen = new List<int>();

        await RunAsync(office, async (burst, _) =>
        {
            var (task, _) = await LockAsync(burst, taskId);
            seen.Add(task.Version);
            // Somebody who does not know of the lock.
            if (seen.Count == 1)
                await ReadAsync(office, database => database.Database.ExecuteSqlAsync($"update office.tasks set version = version + 1 where id = {taskId}"));
            task.Claim(Somebody, "某人", burst.Now);
            return true;
        });

        Assert.Equal([1, 2], seen);
        await ReadAsync(office, async database => Assert.Equal(3, (await database.Tasks.SingleAsync(row => row.Id == taskId)).Version));
    }

    [Fact]
    public async Task OutsideABurst_SaveChangesWritesThem()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await using var scope = office.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<IdentityDbContext>();

        scope.ServiceProvider.GetRequiredService<AuditTrail>().Record(new AuditEntry(ChangeContext.BySystem("测试", office.Clock.GetUtcNow()), "test.held", "test", "1", "一"));
        Assert.Single(database.Beside);
        await database.SaveChangesAsync();

        Assert.Equal("一", (await database.Audit.AsNoTracking().SingleAsync(row => row.Action == "test.held")).Summary);
        Assert.Equal(0, await database.SaveChangesAsync());
    }

    [Fact]
    public async Task TheNextUseOfAPooledContext_HoldsNothing()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var used = new HashSet<IdentityDbContext>();
        for (var n = 0; n < 20; n++)
        {
            await using var scope = office.Services.CreateAsyncScope();
            var database = scope.ServiceProvider.GetRequiredService<IdentityDbContext>();
            used.Add(database);
            Assert.Empty(database.Beside);
            scope.ServiceProvider.GetRequiredService<AuditTrail>().Record(new AuditEntry(ChangeContext.BySystem("测试", office.Clock.GetUtcNow()), "test.lost", "test", "1", "一"));
        }

        Assert.InRange(used.Count, 1, 19);
    }

    private static async Task<Guid> OpenTaskAsync(OfficeHost office)
    {
        var story = await SupervisionNoticeStory.StartAsync(office);
        var task = await (await office.AsAsync(SupervisionNoticeStory.Officer)).TaskAsync("登记发现问题", story.CaseId);
        return Guid.Parse(task["id"]!.ToString());
    }

    private static Task<T> RunAsync<T>(OfficeHost office, Func<IBurst, OfficeDbContext, Task<T>> work) =>
        office.Services.GetRequiredService<IBurstRunner>().RunAsync((burst, _) => work(burst, burst.Services.GetRequiredService<OfficeDbContext>()));

    private static async Task<(HumanTask Task, Case Case)> LockAsync(IBurst burst, Guid taskId)
    {
        var found = await burst.Services.GetRequiredService<TaskStore>().LockWithCaseAsync(burst, taskId, CancellationToken.None);
        return (found.Task, found.Case);
    }

    private static CaseStep AddStep(IBurst burst, Case @case) => burst.Services.GetRequiredService<CaseWork>().AddStep(@case, new CaseStep
    {
        Id = Guid.CreateVersion7(burst.Now),
        CaseId = @case.Id,
        Sequence = @case.NextStep(),
        At = burst.Now,
        ActivityId = "test",
        Title = "测试",
        Kind = StepKind.Human,
        Who = "某人",
        Details = [],
    });

    private static async Task ReadAsync(OfficeHost office, Func<OfficeDbContext, Task> read)
    {
        await using var scope = office.Services.CreateAsyncScope();
        await read(scope.ServiceProvider.GetRequiredService<OfficeDbContext>());
    }

    /// <summary>PostgreSQL's own: the transaction that wrote the row as it stands.</summary>
    private static async Task<string> RowVersionAsync(OfficeHost office, Guid taskId)
    {
        var version = "";
        await ReadAsync(office, async database =>
            version = (await database.Database.SqlQuery<string>($"select xmin::text as \"Value\" from office.tasks where id = {taskId}").ToListAsync())[0]);
        return version;
    }
}
