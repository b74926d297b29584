using System.Net;
using Npgsql;

namespace WorkflowOffice.Office.Tests.Designer;

/// <summary>The designer's Run tries a procedure and does nothing.</summary>
public sealed class HarmlessRunTests
{
    private const string Execute = "/elsa/api/workflow-definitions/supervision-notice/execute";

    /// <summary>Every table but those that a test run and a sign-in may touch.</summary>
    private const string Count = """
        SELECT coalesce(string_agg(format('%s.%s=%s', t.table_schema, t.table_name,
            (xpath('/row/c/text()', query_to_xml(format('SELECT count(*) AS c FROM %I.%I', t.table_schema, t.table_name), false, true, '')))[1]::text), ' '
            ORDER BY t.table_schema, t.table_name), '')
        FROM information_schema.tables t
        WHERE t.table_schema IN ('office', 'workflow') AND t.table_type = 'BASE TABLE' AND t.table_name NOT IN ('instances', 'journal', 'requests')
        """;

    [Fact]
    public async Task TheShippedProcedure_RunsToItsEnd_AndTouchesNothing()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var editor = await office.AsAsync("zhoufang");
        var before = await ReadAsync(office, Count);

        var answer = await editor.SendAsync(Execute, new { versionOptions = "Latest" }, null);
        var id = answer.Headers.GetValues("x-elsa-workflow-instance-id").Single();

        Assert.Equal("False", answer.Headers.GetValues("x-elsa-workflow-cannot-start").Single());
        Assert.StartsWith("test-", id, StringComparison.Ordinal);
        Assert.Equal(before, await ReadAsync(office, Count));
        var instance = await editor.GetAsync($"/elsa/api/workflow-instances/{id}");
        Assert.Equal(("Finished", "测试运行（周芳）"), ((string?)instance["status"], (string?)instance["name"]));
        Assert.Empty(instance["workflowState"]!["incidents"]!.AsArray());
        var journal = (await editor.GetAsync($"/elsa/api/workflow-instances/{id}/journal"))["items"]!.AsArray();
        string[] passed = [.. journal.Where(line => (string?)line!["eventName"] == "Completed").Select(line => (string)line!["activityId"]!).Distinct()];
        Assert.Contains("review", passed);
        Assert.Contains("approve", passed);
        Assert.True(passed.Length >= 10, string.Join(' ', passed));
        var runs = (await editor.GetAsync($"/elsa/api/activity-executions/list?workflowInstanceId={id}"))["items"]!.AsArray();
        Assert.Equal("Completed", (string?)runs.Single(run => (string?)run!["activityNodeId"] == "Workflow1")!["status"]);
        Assert.DoesNotContain(runs, run => (string?)run!["status"] == "Running" || run["completedAt"] is null);
        Assert.Contains(journal, line => ((string?)line!["message"])?.Contains("没有实际执行", StringComparison.Ordinal) == true);
    }

    /// <summary>Ways back that depend on a choice in a form are left again: each visit chooses the next.</summary>
    [Theory]
    [InlineData("supervision-opinion")]
    [InlineData("closed-loop")]
    [InlineData("fault")]
    [InlineData("legal-review")]
    [InlineData("work-group")]
    public async Task EveryShippedProcedure_RunsToItsEnd(string definitionId)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var editor = await office.AsAsync("zhoufang");

        var run = await editor.SendAsync($"/elsa/api/workflow-definitions/{definitionId}/execute", new { versionOptions = "Latest" }, null);

        var instance = await editor.GetAsync($"/elsa/api/workflow-instances/{run.Headers.GetValues("x-elsa-workflow-instance-id").Single()}");
        Assert.Equal("Finished", (string?)instance["subStatus"]);
    }

    [Fact]
    public async Task ATestRun_CanBeDeleted_AndDoesNotFreezeTheDraft_ButACaseIsEvidence()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var editor = await office.AsAsync("zhoufang");
        const string Definitions = "/elsa/api/workflow-definitions";
        var model = await editor.GetAsync($"{Definitions}/by-definition-id/supervision-notice");
        model["description"] = "第二版";
        var draft = (await editor.PostAsync(Definitions, new { model, publish = false }))!["workflowDefinition"]!;
        var run = (await editor.SendAsync(Execute, new { versionOptions = "Latest" }, null)).Headers.GetValues("x-elsa-workflow-instance-id").Single();
        draft["description"] = "改过的第二版";

        Assert.Equal(2, (int)(await editor.PostAsync(Definitions, new { model = draft, publish = false }))!["workflowDefinition"]!["version"]!);
        Assert.Equal(HttpStatusCode.NoContent, (await editor.SendAsync($"/elsa/api/workflow-instances/{run}", new { }, null, HttpMethod.Delete)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.Http.GetAsync($"/elsa/api/workflow-instances/{run}")).StatusCode);
        await SupervisionNoticeStory.StartAsync(office);
        var real = (string)(await editor.PostAsync("/elsa/api/workflow-instances", new { page = 0, pageSize = 10 }))!["items"]![0]!["id"]!;
        await editor.RefusedAsync(HttpStatusCode.Conflict, "X-WFR-24", $"/elsa/api/workflow-instances/{real}", method: HttpMethod.Delete);

        var other = (await editor.SendAsync(Execute, new { versionOptions = "Latest" }, null)).Headers.GetValues("x-elsa-workflow-instance-id").Single();
        var partly = await editor.RefusedAsync(
            HttpStatusCode.Conflict, "X-WFR-24", "/elsa/api/bulk-actions/delete/workflow-instances/by-id", new { ids = new[] { real, other } });
        Assert.StartsWith("办成 1 项，没有办成 1 项：", (string?)partly["detail"], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.Http.GetAsync($"/elsa/api/workflow-instances/{other}")).StatusCode);
    }

    [Fact]
    public async Task OneStep_IsTestedWithoutATrace()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var editor = await office.AsAsync("zhoufang");
        var version = (string)(await editor.GetAsync("/elsa/api/workflow-definitions/by-definition-id/supervision-notice"))["id"]!;

        var answer = (await editor.PostAsync("/elsa/api/tests/activities", new
        {
            workflowDefinitionHandle = new { definitionVersionId = version },
            activityHandle = new { activityNodeId = "Workflow1:flow:review" },
        }))!;

        Assert.Equal("Completed", (string?)answer["status"]);
        Assert.Single(answer["payload"]!["Outcomes"]!.AsArray());
        Assert.Equal("0", await ReadAsync(office, "SELECT count(*)::text FROM workflow.instances"));
    }

    private static async Task<string> ReadAsync(OfficeHost office, string sql)
    {
        await using var connection = new NpgsqlConnection(office.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
