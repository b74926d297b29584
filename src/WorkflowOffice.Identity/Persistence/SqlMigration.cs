using Microsoft.EntityFrameworkCore.Migrations;

namespace WorkflowOffice.Identity.Persistence;

/// <summary>A migration whose text is a numbered SQL file embedded in the assembly of the derived class; run by EF's migrator.</summary>
/// <remarks>`dotnet ef` does not restore here (dependencies.md), so SQL is written by hand and a test holds it equal to the model.</remarks>
/// <param name="fileName">File name without folder, e.g. <c>0001-audit.sql</c>.</param>
public abstract class SqlMigration(string fileName) : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(ReadSql());

    private string ReadSql()
    {
        var assembly = GetType().Assembly;
        var resource = assembly.GetManifestResourceNames().Single(name => name.EndsWith("." + fileName, StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
