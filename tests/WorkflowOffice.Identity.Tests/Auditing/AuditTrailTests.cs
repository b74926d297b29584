using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Identity.Tests.Support;

namespace WorkflowOffice.Identity.Tests.Auditing;

public sealed class AuditTrailTests(IdentityFixture fixture) : IClassFixture<IdentityFixture>
{
    [Fact]
    public async Task Row_ReadBack_IsIntactAndHasEverythingThatWasRecorded()
    {
        // An instant finer than the database keeps, Chinese, quotes, and text that looks like the next field.
        var context = new ChangeContext(
            Actor.Person(new UserId(Guid.NewGuid()), "zhangwei", "张维"), IdentityFixture.Start.AddTicks(7), "case-1", "process-1", "同意\"退回\"",
            "《二道区安监局内部监督管理制度》四(三)", "request-1");
        var id = await RecordAsync(new AuditEntry(context, "task.completed", "task", "t-1", "办理任务", new { 状态 = "待办" }, new { 状态 = "已办" }));

        var row = await ReadAsync(id);

        Assert.True(row.IsIntact());
        Assert.Equal(("张维", "zhangwei", "case-1", "process-1"), (row.ActorName, row.ActorLogin, row.CaseId, row.ProcessId));
        Assert.Equal("""{"状态":"待办"}""", row.Before);
        Assert.Equal("""{"状态":"已办"}""", row.After);
        Assert.Equal(("同意\"退回\"", "《二道区安监局内部监督管理制度》四(三)", "request-1"), (row.Reason, row.Evidence, row.RequestId));
    }

    [Theory]
    [InlineData("summary", "'别的'")]
    [InlineData("actor_name", "'李婷'")]
    [InlineData("at", "at + interval '1 second'")]
    [InlineData("after", "'{}'")]
    [InlineData("before", "null")]
    [InlineData("reason", "''")] // an empty reason is not the same as none
    [InlineData("subject_id", "subject_id || 'x'")]
    public async Task Row_ChangedBehindTheTrigger_IsNotIntact(string column, string value)
    {
        var id = await RecordAsync(new AuditEntry(fixture.Context(), "case.closed", "case", "c-1", "办结", new { a = 1 }, new { a = 2 }));

        await ExecuteAsync($"""
            alter table audit.entries disable trigger user;
            update audit.entries set {column} = {value} where id = '{id}';
            alter table audit.entries enable trigger user;
            """);

        Assert.False((await ReadAsync(id)).IsIntact());
    }

    [Theory]
    [InlineData("update audit.entries set summary = ''")]
    [InlineData("delete from audit.entries")]
    [InlineData("truncate audit.entries")]
    public async Task Row_CannotBeChangedOrDeleted(string sql)
    {
        var id = await RecordAsync(new AuditEntry(fixture.Context(), "case.opened", "case", "c-2", "立项"));

        var refusal = await Assert.ThrowsAsync<PostgresException>(() => ExecuteAsync(sql));

        Assert.Contains("只能追加", refusal.MessageText, StringComparison.Ordinal);
        Assert.True((await ReadAsync(id)).IsIntact());
    }

    [Fact]
    public void Hash_OfARow_StaysWhatItWas()
    {
        // Worked out with Python from the fields and their lengths: rows of earlier versions must stay intact.
        var row = new AuditRow
        {
            Id = Guid.Parse("01930000-0000-7000-8000-000000000001"),
            At = new DateTimeOffset(2026, 11, 2, 1, 2, 3, TimeSpan.Zero).AddTicks(4_567_890),
            ActorKind = ActorKind.Person,
            ActorId = "7",
            ActorName = "王敏",
            Action = "task.completed",
            SubjectType = "task",
            SubjectId = "t-1",
            CaseId = "c-1",
            Summary = "办理“登记”：完成",
            Reason = "",
            After = """{"a":"甲"}""",
        };

        Assert.Equal("d048b41a39922aa22032d51bd1a1e7004a238cc24784f5b5a060b5eebf868973", Convert.ToHexStringLower(row.Sealed().Hash));
    }

    [Fact]
    public async Task Record_GoesWithTheTransactionOfTheChange()
    {
        await using var scope = fixture.CreateScope();
        var database = scope.ServiceProvider.GetRequiredService<IdentityDbContext>();
        var count = await database.Audit.CountAsync();
        await using (await database.Database.BeginTransactionAsync())
        {
            scope.ServiceProvider.GetRequiredService<AuditTrail>()
                .Record(new AuditEntry(fixture.Context(), "case.opened", "case", "c-3", "立项"));
            await database.SaveChangesAsync();
            Assert.Equal(count + 1, await database.Audit.CountAsync());
            // Disposing the transaction takes the change and its record back.
        }

        Assert.Equal(count, await database.Audit.CountAsync());
    }

    [Fact]
    public void System_HasItsFixedNameAndAlwaysARule()
    {
        var actor = Actor.System("D-20 期限届满未申请复查");

        Assert.Equal(("系统自动", "D-20 期限届满未申请复查"), (actor.Name, actor.Rule));
        Assert.Throws<ArgumentException>(() => Actor.System(" "));
    }

    private Task<Guid> RecordAsync(AuditEntry entry) => fixture.RunAsync<IServiceProvider, Guid>(async services =>
    {
        services.GetRequiredService<AuditTrail>().Record(entry);
        var database = services.GetRequiredService<IdentityDbContext>();
        var id = database.Audit.Local.Single().Id;
        await database.SaveChangesAsync();
        return id;
    });

    private Task<AuditRow> ReadAsync(Guid id) =>
        fixture.RunAsync<IdentityDbContext, AuditRow>(database => database.Audit.AsNoTracking().SingleAsync(row => row.Id == id));

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(fixture.Database.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
