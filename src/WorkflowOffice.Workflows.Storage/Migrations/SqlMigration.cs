using System.Reflection;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WorkflowOffice.Workflows.Storage.Migrations;

/// <summary>A migration whose SQL is the embedded file <c>Migrations/{id}.sql</c>; there is no way back, forward fixes only.</summary>
/// <remarks>
/// Embed with <c>&lt;EmbeddedResource Include="Migrations/*.sql" LogicalName="%(Filename)%(Extension)" /&gt;</c>; each file gets one class:
/// <code>[DbContext(typeof(XDbContext)), Migration("0001_first")] internal sealed class Migration0001 : SqlMigration;</code>
/// The context sets <c>MigrationsHistoryTable("migrations", "x")</c> and ignores <c>PendingModelChangesWarning</c>.
/// </remarks>
internal abstract class SqlMigration : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        var file = GetType().GetCustomAttribute<MigrationAttribute>()!.Id + ".sql";
        using var stream = GetType().Assembly.GetManifestResourceStream(file) ?? throw new FileNotFoundException(file);
        using var reader = new StreamReader(stream);
        migrationBuilder.Sql(reader.ReadToEnd());
    }
}
