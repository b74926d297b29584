using Microsoft.EntityFrameworkCore;
using Npgsql;
using WorkflowOffice.Identity.Tests.Support;
using WorkflowOffice.Testing;

namespace WorkflowOffice.Identity.Tests.Persistence;

public sealed class SchemaTests
{
    /// <summary>Everything the model knows of: columns, keys, indexes, foreign keys. Triggers and functions are the migrations' own.</summary>
    private const string Describe = """
        select format('%I.%I.%I %s %s%s', n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                   case when a.attnotnull then 'not null' else 'null' end, case a.attidentity::text when '' then '' else ' identity ' || a.attidentity::text end)
        from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and n.nspname in ('identity', 'audit') and c.relname <> 'migrations'
        union all
        select format('constraint %I %s %s', k.conname, k.conrelid::regclass, pg_get_constraintdef(k.oid))
        from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('identity', 'audit') and c.relname <> 'migrations'
        union all
        select indexdef from pg_indexes where schemaname in ('identity', 'audit') and tablename <> 'migrations'
        order by 1
        """;

    [Fact]
    public async Task MigratedSchema_EqualsTheModel()
    {
        await using var migrated = await TestDatabase.CreateEmptyAsync();
        await IdentityFixture.MigrateAsync(migrated.ConnectionString, CancellationToken.None);
        await using var created = await TestDatabase.CreateEmptyAsync();
        await using (var context = IdentityFixture.CreateContext(created.ConnectionString))
            await context.Database.ExecuteSqlRawAsync(context.Database.GenerateCreateScript());

        var expected = await DescribeAsync(created);

        Assert.True(expected.Count > 60, "The comparison must not be of two empty schemas.");
        Assert.Equal(expected, await DescribeAsync(migrated));
    }

    [Fact]
    public async Task Migrations_RunTwice_ChangeNothing()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await IdentityFixture.MigrateAsync(database.ConnectionString, CancellationToken.None);
        var first = await DescribeAsync(database);

        await IdentityFixture.MigrateAsync(database.ConnectionString, CancellationToken.None);

        Assert.Equal(first, await DescribeAsync(database));
    }

    private static async Task<List<string>> DescribeAsync(TestDatabase database)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(Describe, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
            lines.Add(reader.GetString(0));
        return lines;
    }
}
