using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Tests.Data;

/// <summary>A burst relies on it that rows of these tables, once read, are still there (decision 0045): the model says so, and the database must hold it.</summary>
public sealed class KeptRowsTests
{
    [Fact]
    public async Task RowsThatTheModelCallsKept_CannotBeDeleted()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await SupervisionNoticeStory.StartAsync(office);
        await using var scope = office.Services.CreateAsyncScope();
        var kept = scope.ServiceProvider.GetRequiredService<OfficeDbContext>().Model.GetEntityTypes()
            .Where(type => type.GetDeclaredTriggers().Any(trigger => trigger.ModelName.EndsWith("_are_kept", StringComparison.Ordinal)))
            .Select(type => type.GetSchemaQualifiedTableName()!).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(["office.cases", "office.tasks"], kept);

        await using var source = NpgsqlDataSource.Create(office.ConnectionString);
        foreach (var table in kept)
        {
            await using var delete = source.CreateCommand($"delete from {table}");
            Assert.Equal("42501", (await Assert.ThrowsAsync<PostgresException>(() => delete.ExecuteNonQueryAsync())).SqlState);
        }
    }
}
