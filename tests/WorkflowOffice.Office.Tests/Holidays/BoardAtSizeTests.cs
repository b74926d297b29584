using System.Diagnostics;
using Npgsql;
using Xunit.Abstractions;

namespace WorkflowOffice.Office.Tests.Holidays;

/// <summary>The board of an office with 32,000 clocks, half of them live: paged and counted in the database. Prints the times.</summary>
public sealed class BoardAtSizeTests(ITestOutputHelper output)
{
    /// <summary>8,000 cases with four clocks each; every second case has ended.</summary>
    private const string Seed = """
        insert into office.cases (
            id, no, title, instance_id, definition_id, definition_version_id, definition_version, procedure, state, stage, started_by_id, started_by_name,
            started_by_unit_id, started_at, data, step_count, revision)
        select gen_random_uuid(), 'Z-' || g, '大量事项 ' || g, 'z' || g, 'supervision-notice', 'v', 1, '执法监督通知（决定）书', 'Running', '办理',
            holder.user_id, '张维', holder.unit_id, '2026-03-02T04:00:00Z', '{}', 0, 1
        from generate_series(1, 8000) g, (select user_id, unit_id from identity.post_holders where post_code = 'SupervisionOfficer' limit 1) holder;
        insert into office.clocks (
            id, case_id, instance_id, activity_id, key, name, rule_code, article, start_fact, started_on, raw_end, due_on, prudent_on, provisional, derivation,
            sentence, state, assigned_to, post_code, warn_from, red_from, control_bookmark_id, calendar_number)
        select gen_random_uuid(), c.id, c.instance_id, 'a', 'k' || k, '期限', 'D-09', '条文', '签收', date '2026-03-01', due, due, due, false,
            jsonb_build_object('days', repeat(md5(c.no || k), 300)), '自次日起算',
            case when substr(c.no, 3)::int % 2 = 0 then 'Met' when due < date '2026-03-10' then 'Overdue' else 'Running' end,
            '监督人员', 'SupervisionOfficer', due - 3, due - 1, 'b', 1
        from office.cases c, generate_series(0, 3) k, lateral (select date '2026-03-01' + (substr(c.no, 3)::int * 11 + k * 5) % 70 as due) d
        where c.no like 'Z-%';
        analyze office.cases;
        analyze office.clocks;
        """;

    [Fact]
    public async Task ThirtyTwoThousandClocks_ArePagedAndCountedInTheDatabase()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-10");
        await using (var connection = new NpgsqlConnection(office.ConnectionString))
        {
            await connection.OpenAsync();
            await using var seed = new NpgsqlCommand(Seed, connection) { CommandTimeout = 120 };
            await seed.ExecuteNonQueryAsync();
        }

        var head = await office.AsAsync(SupervisionNoticeStory.OfficeHead);
        var first = await TimedAsync("/api/clocks?state=running&page=1&pageSize=20");
        var last = await TimedAsync("/api/clocks?state=running&page=800&pageSize=20");
        var counts = (await TimedAsync("/api/clocks/summary"))["counts"]!;
        await TimedAsync("/api/clocks/month?year=2026&month=3");
        await TimedAsync("/api/clocks/workload?weeks=8");
        await TimedAsync("/api/desk");

        Assert.Equal((16_000, 20), ((int)first["total"]!, first["items"]!.AsArray().Count));
        Assert.Equal(20, last["items"]!.AsArray().Count);
        Assert.True(string.CompareOrdinal((string)first["items"]![19]!["dueOn"]!, (string)last["items"]![0]!["dueOn"]!) < 0);
        Assert.Equal(16_000, new[] { "green", "yellow", "red", "overdue" }.Sum(colour => (int)counts[colour]!));

        async Task<System.Text.Json.Nodes.JsonNode> TimedAsync(string path)
        {
            await head.GetAsync(path);
            var watch = Stopwatch.StartNew();
            var answer = await head.GetAsync(path);
            output.WriteLine($"{path}: {watch.ElapsedMilliseconds} ms");
            return answer;
        }
    }
}
