using System.Globalization;
using Npgsql;
using WorkflowOffice.Testing;
using WorkflowOffice.Web.Demo.Past;

namespace WorkflowOffice.Web.Tests.Host;

/// <summary>The demonstration's cases come about by running the procedures on a steered clock, from what lies in Demo/cases.</summary>
public sealed class DemonstrationPastTests
{
    /// <summary>Without the cases that a procedure handed over to another.</summary>
    private const string StartedByPeople = "office.cases WHERE data -> 'HandedOverFrom' IS NULL";

    private static IReadOnlyList<DemonstrationCase> Told => DemonstrationPast.Read(Path.Combine(AppContext.BaseDirectory, "Demo", "cases"));

    [Fact]
    public async Task EveryActThatTheFilesTell_Happened_BeforeNow()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await DemonstrationPast.LiveThroughAsync(Arguments(database));

        var cases = Told;
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        Assert.Equal(cases.Count, await CountAsync(source, StartedByPeople));
        Assert.Equal(cases.Sum(c => c.Acts.Count(act => act.Task is not null)), await CountAsync(source, "office.tasks WHERE state = 'Completed'"));
        Assert.Equal(0, await CountAsync(source, "office.tasks WHERE created_at > now() OR completed_at > now()"));
        Assert.NotEqual(0, await CountAsync(source, "office.cases WHERE state = 'Archived'"));
        Assert.NotEqual(0, await CountAsync(source, "office.cases WHERE state = 'Running'"));
        Assert.Equal(0, await CountAsync(source, "workflow.incidents"));

        // A second start finds an office with a past and leaves it alone.
        await DemonstrationPast.LiveThroughAsync(Arguments(database));
        Assert.Equal(cases.Count, await CountAsync(source, StartedByPeople));
    }

    /// <summary>Days off move acts and dates towards each other, which must not break a rule.</summary>
    [Theory]
    [InlineData("2026-11-23")] // a Monday
    [InlineData("2026-10-07")] // the last of seven days off
    public async Task EveryActThatTheFilesTell_Happened_WhateverDayItIs(string today)
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await DemonstrationPast.LiveThroughAsync(Arguments(database), DateTimeOffset.Parse(today + "T12:00:00+08:00", CultureInfo.InvariantCulture));

        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        Assert.Equal(Told.Sum(c => c.Acts.Count(act => act.Task is not null)), await CountAsync(source, "office.tasks WHERE state = 'Completed'"));
    }

    [Fact]
    public async Task OutsideDemonstrationMode_NothingIsInvented()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await DemonstrationPast.LiveThroughAsync([.. Arguments(database), "--Office:Demonstration=false"]);
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        Assert.Equal(0, await CountAsync(source, "pg_namespace WHERE nspname = 'office'"));
    }

    private static string[] Arguments(TestDatabase database) =>
    [
        $"--contentRoot={AppContext.BaseDirectory}", $"--ConnectionStrings:Office={database.ConnectionString}",
        "--Office:Demonstration=true", "--Office:DemonstrationCases=true", "--Logging:LogLevel:Default=Warning",
    ];

    private static async Task<long> CountAsync(NpgsqlDataSource source, string what)
    {
        await using var command = source.CreateCommand($"SELECT count(*) FROM {what}");
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
