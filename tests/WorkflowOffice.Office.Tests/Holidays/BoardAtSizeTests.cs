using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Npgsql;
using Xunit.Abstractions;

namespace WorkflowOffice.Office.Tests.Holidays;

/// <summary>
/// The board of an office with years behind it: what runs is found, counted and paged without looking at what has ended, and any number of
/// rows is exported. The plans of the very statements are read, so that nothing depends on how fast the machine is.
/// </summary>
public sealed class BoardAtSizeTests(ITestOutputHelper output)
{
    private const int Ended = 20_000;
    private const int Live = 200;

    /// <summary>Cases of the past with three clocks and two tasks each, all ended, and cases of today with one clock and one open task each. A row is as wide as those of the demonstration are (2 kB): the planner reads a
    /// narrow table through, whatever indexes it has.</summary>
    private const string Seed = """
        create temporary table holder as
            select user_id, unit_id, (select id from identity.units where name = '危化科') as checked from identity.post_holders where post_code = 'SupervisionOfficer' limit 1;
        insert into office.cases (
            id, no, title, instance_id, definition_id, definition_version_id, definition_version, procedure, state, stage, started_by_id, started_by_name,
            started_by_unit_id, started_at, supervised_unit_id, data, step_count, revision)
        select gen_random_uuid(), case when live then 'L-' else 'Z-' end || g, '大量事项 ' || g, 'z' || live || g, 'supervision-notice', 'v', 1, '执法监督通知（决定）书',
            case when live then 'Running' else 'Archived' end, '办理', holder.user_id, '张维', holder.unit_id,
            timestamptz '2016-03-02T04:00:00Z' + g * interval '2 hours', holder.checked, jsonb_build_object('Facts', repeat(md5(g::text), 45)), 0, 1
        from (select false as live, generate_series(1, ENDED) as g union all select true, generate_series(1, LIVE)) n, holder;
        insert into office.clocks (
            id, case_id, instance_id, activity_id, key, name, rule_code, article, start_fact, started_on, raw_end, due_on, prudent_on, provisional, derivation,
            sentence, state, assigned_to, post_code, unit_id, warn_from, red_from, control_bookmark_id, calendar_number)
        select gen_random_uuid(), c.id, c.instance_id, 'a', 'k' || k, '期限', 'D-09', '条文', '签收', due - 10, due, due, due, false, '{}', '自次日起算',
            case when c.no like 'Z-%' then 'Met' when due < date '2026-03-10' then 'Overdue' else 'Running' end,
            '被监督科室负责人', 'SupervisedUnitHead', (select checked from holder), due - 3, due - 1, 'b' || c.no || k, 1
        from office.cases c, generate_series(1, 3) k,
            lateral (select case when c.no like 'Z-%' then c.started_at::date + k * 10 else date '2026-02-20' + substr(c.no, 3)::int % 60 end as due) d
        where c.no like 'Z-%' or c.no like 'L-%' and k = 1;
        insert into office.tasks (
            id, case_id, instance_id, bookmark_id, activity_id, title, form, outcomes, post_code, unit_id, assigned_to, excluded_person_ids, optional, due_on, created_at,
            state, prefilled, version)
        select gen_random_uuid(), c.id, c.instance_id, 't' || c.no || k, 'a', '办理', '{}', '[]', 'SupervisedUnitHead', (select checked from holder), '被监督科室负责人', '{}', false,
            c.started_at::date, c.started_at, case when c.no like 'Z-%' then 'Completed' else 'Open' end, '{}', 1
        from office.cases c, generate_series(1, 2) k where c.no like 'Z-%' or c.no like 'L-%' and k = 1;
        analyze office.cases; analyze office.clocks; analyze office.tasks;
        """;

    /// <summary>The officer (a supervision office), its head, and the head of a supervised unit: each sees by another rule.</summary>
    [Fact]
    public async Task WhatRuns_IsFoundWithoutWhatHasEnded()
    {
        await using var office = await StartAsync();
        var unit = (await (await office.AsAsync(SupervisionNoticeStory.Officer)).GetAsync("/api/units")).AsArray().Single(row => (string)row!["name"]! == "危化科")!["id"];
        var person = (await office.AsAsync(SupervisionNoticeStory.UnitHead)).Id;
        string[] views =
        [
            "/api/clocks?state=running", "/api/clocks?state=running&page=15", "/api/clocks?state=running&colour=Red", "/api/clocks?state=running&colour=Green",
            $"/api/clocks?state=running&unit={unit}", "/api/clocks?state=running&procedure=supervision-notice", $"/api/clocks?state=running&person={person}",
            "/api/clocks?state=provisional", "/api/clocks?state=paused", "/api/clocks?state=running&from=2026-03-12&to=2026-03-12", "/api/clocks?state=running&q=大量",
            "/api/clocks/summary?state=running", "/api/clocks/month?state=running&year=2026&month=3", "/api/clocks/workload?state=running&weeks=8",
            "/api/clocks/export?state=running",
        ];
        var wasteful = new List<string>();
        foreach (var login in new[] { SupervisionNoticeStory.Officer, SupervisionNoticeStory.OfficeHead, SupervisionNoticeStory.UnitHead })
        {
            var user = await office.AsAsync(login);
            foreach (var view in views)
            {
                using var seen = new SeenStatements(office.ConnectionString);
                Assert.True((await user.Http.GetAsync(view)).IsSuccessStatusCode, view);
                foreach (var statement in seen.Statements.Where(statement => statement.Contains("office.clocks", StringComparison.Ordinal)))
                {
                    var rows = await statement.RowsReadAsync(office.ConnectionString);
                    output.WriteLine($"{login} {view}: {string.Join(", ", rows.Select(pair => $"{pair.Key} {pair.Value}"))}");
                    wasteful.AddRange(rows.Where(pair => pair.Value > Live * 10).Select(pair => $"{login} {view} reads {pair.Value} of {pair.Key}:\n{statement.Text}"));
                }
            }
        }

        Assert.True(wasteful.Count == 0, string.Join("\n\n", wasteful.Take(5)));
    }

    [Fact]
    public async Task EveryRow_IsExported_InOrder()
    {
        await using var office = await StartAsync();
        var user = await office.AsAsync(SupervisionNoticeStory.OfficeHead);

        var answer = await user.Http.GetAsync("/api/clocks/export?state=all");

        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}");
        await using var archive = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        var days = new List<double>();
        using (var reader = XmlReader.Create(await archive.Entries.Single(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).OpenAsync()))
        {
            while (reader.ReadToFollowing("row", "http://schemas.openxmlformats.org/spreadsheetml/2006/main"))
            {
                reader.ReadToDescendant("c", reader.NamespaceURI);
                reader.ReadToNextSibling("c", reader.NamespaceURI);
                days.Add(reader.GetAttribute("t") == "n" && reader.ReadToDescendant("v", reader.NamespaceURI) ? double.Parse(reader.ReadElementContentAsString(), CultureInfo.InvariantCulture) : 0);
            }
        }

        Assert.Equal((Ended * 3) + Live + 1, days.Count); // and the heading
        Assert.Equal(days.Order(), days);
    }

    private static async Task<OfficeHost> StartAsync()
    {
        var office = await OfficeHost.StartAsync("2026-03-10");
        await office.AsAsync(SupervisionNoticeStory.Officer); // the office has started
        await using var connection = new NpgsqlConnection(office.ConnectionString);
        await connection.OpenAsync();
        var sql = Seed.Replace("ENDED", Ended.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("LIVE", Live.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        await using var seed = new NpgsqlCommand(sql, connection) { CommandTimeout = 120 };
        await seed.ExecuteNonQueryAsync();
        return office;
    }
}
