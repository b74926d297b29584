using System.Net;
using Npgsql;
using WorkflowOffice.Office.Tests.Scenarios;

namespace WorkflowOffice.Office.Tests.Clocks;

/// <summary>The refusals of clocks that no other test meets, each with its code; nothing changes by any of them.</summary>
public sealed class ClockRefusalTests
{
    private const string Officer = SupervisionNoticeStory.Officer;
    private const string Head = SupervisionNoticeStory.OfficeHead;

    [Fact]
    public async Task X_CLK_03_AClockThatHasEnded_IsNotSteered()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var clock = await ClockCase.StartAsync(office, "D-38", "2026-03-02", escalates: false);
        await office.MoveToAsync("2026-04-02");
        Assert.Equal("Expired", await clock.StateAsync());
        await clock.RefusedAsync("X-CLK-03", "Extend", new { length = 30 }, HttpStatusCode.Conflict);
        await clock.RefusedAsync("X-CLK-03", "Pause", new { on = "2026-03-20" }, HttpStatusCode.Conflict);
    }

    /// <summary>Nobody holds the post that approves an extension.</summary>
    [Fact]
    public async Task X_CLK_10_WithoutASecondPerson_NothingIsAskedFor()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var clock = await ClockCase.StartAsync(office, "D-07", "2026-03-02");
        await using (var connection = new NpgsqlConnection(office.ConnectionString))
        {
            await connection.OpenAsync();
            await using var vacate = new NpgsqlCommand("delete from identity.post_holders where post_code = 'BureauPrincipal'", connection);
            Assert.True(await vacate.ExecuteNonQueryAsync() > 0);
        }

        var refusal = await clock.RefusedAsync("X-CLK-10", "Extend", new { length = 5 });
        Assert.Contains("主要负责人", refusal["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Empty((await clock.DetailAsync())["requests"]!.AsArray());
    }

    /// <summary>
    /// X-CLK-11: 再犯回溯 is a window; X-CLK-01: no day at all; X-WCH-02: a ladder that nobody keeps. The step becomes an incident that names its reason.
    /// </summary>
    [Theory]
    [InlineData("X-CLK-11", "D-24", "2026-03-02", "向前回溯")]
    [InlineData("X-CLK-01", "D-10", "明天", "不是日期")]
    [InlineData("X-CLK-01", "D-10", "", "没有起算日")]
    [InlineData("X-WCH-02", "D-10", "2026-03-02", "没有名为", "nobody-keeps-it")]
    public async Task WhatCannotRun_IsAnIncident(string code, string rule, string startedOn, string expected, string ladder = "standard")
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await ClockCase.StartAsync(office, rule, startedOn, ladder: ladder);
        var message = await IncidentAsync(office);
        Assert.True(message.Contains(expected, StringComparison.Ordinal), $"{code}: {message}");
        Assert.Equal(0L, await ScalarAsync(office, "select count(*) from office.clocks"));
    }

    /// <summary>The procedure asks about a period that the case does not have.</summary>
    [Fact]
    public async Task X_CLK_02_AnUnknownPeriod_IsNotJudged()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var definition = ChangedProcedure.Shipped();
        ChangedProcedure.Activities(definition).Single(step => (string)step!["id"]! == "timely")!["key"]!["expression"]!["value"] = "no-such-period";
        await ChangedProcedure.LoadAsync(office, definition);
        var story = await (await SupervisionNoticeStory.StartAsync(office)).IssueAsync(60);
        await story.ServeNoticeAsync("2026-03-02");
        await story.ApplyAsync();

        Assert.Contains("没有名为“no-such-period”的期限", await IncidentAsync(office), StringComparison.Ordinal);
        Assert.Equal("Running", (string)(await story.ClockAsync("objection"))["state"]!); // neither in time nor late: nothing is decided
    }

    /// <summary>The step that waits for the clock cannot take the change over: what it was wound with is broken.</summary>
    [Fact]
    public async Task X_CLK_12_WhatTheStepDoesNotTake_IsNotHalfDone()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-04");
        var clock = await ClockCase.StartAsync(office, "D-38", "2026-03-02");
        await clock.ChangeAsync("Pause", new { on = "2026-03-04" });
        var due = await clock.DueOnAsync();
        await ScalarAsync(office, """update office.clocks set watch = '{"warnings": 5}'""");
        var head = await office.AsAsync(Head);
        var task = (await head.TaskAsync("审批期限中止：clock", clock.CaseId))["id"]!.GetValue<string>();
        await head.PostAsync($"/api/tasks/{task}/complete", await head.BodyAsync(task, "批准")); // pausing needs no warnings
        Assert.Equal("Paused", await clock.StateAsync());

        var refusal = await clock.RefusedAsync("X-CLK-12", "Resume", new { on = "2026-03-04" }, HttpStatusCode.Conflict);

        Assert.Contains("本次操作未生效", refusal["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(("Paused", due), (await clock.StateAsync(), await clock.DueOnAsync()));
        Assert.Equal(0L, await ScalarAsync(office, "select count(*) from workflow.incidents"));
    }

    /// <summary>The law names no longest deferral of a fine: who approves it decides, within what the office itself has set.</summary>
    [Fact]
    public async Task X_CLK_14_AFineIsDeferred_WithinTheOfficesOwnLimit()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-04");
        var clock = await ClockCase.StartAsync(office, "D-35", "2026-03-02", escalates: false);
        Assert.Null(Extend(await clock.DetailAsync())["maxLength"]);
        await ScalarAsync(office, """
            insert into office.parameters (id, key, value, effective_from, reason, proposed_by_id, proposed_by, proposed_at, confirmed_by, confirmed_at)
            values (gen_random_uuid(), 'FineDeferral.MaxDays', 180, '2026-01-01', '局长办公会纪要', gen_random_uuid(), '周芳', now(), '王建国', now())
            """);

        Assert.Equal(180, (int)Extend(await clock.DetailAsync())["maxLength"]!);
        var refusal = await clock.RefusedAsync("X-CLK-14", "Extend", new { length = 181 });
        Assert.Contains("180 日", refusal["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        await clock.ChangeAsync("Extend", new { length = 180 });
        await clock.DecideAsync(SupervisionNoticeStory.Principal, "审批期限延长：clock", "批准");
        Assert.Equal("2026-09-14", await clock.DueOnAsync()); // raw 2026-03-17 and 180 days: Sunday 09-13

        static System.Text.Json.Nodes.JsonNode Extend(System.Text.Json.Nodes.JsonNode detail) =>
            detail["actions"]!.AsArray().Single(action => (string)action!["kind"]! == "Extend")!;
    }

    /// <summary>X-CLK-13: what had happened on the old day is decided before the volume is closed.</summary>
    [Fact]
    public async Task X_CLK_13_NothingIsArchived_WhileAReviewIsOpen()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await (await SupervisionNoticeStory.StartAsync(office)).IssueAsync(60);
        await story.ServeNoticeAsync("2026-03-02");
        await story.ReportAsync();
        await story.DoAsync(Officer, "核查执行结果", "已纠正", new() { ["VerifyFindings"] = "逐案核对属实。" });
        await office.MoveToAsync("2026-03-13"); // expired on the old day
        var officer = await office.AsAsync(Officer);
        var id = (await story.ClockAsync("objection"))["id"]!.GetValue<string>();
        await officer.PostAsync($"/api/clocks/{id}/changes", new
        {
            kind = "CorrectStart",
            on = "2026-03-06",
            reason = "送达回证载明3月6日签收",
            attachmentIds = new[] { await officer.UploadAsync(story.CaseId, "回证.pdf") },
        });
        await story.DoAsync(Head, "审批期限更正起算日：申请复查期限", "批准");

        var archivist = await office.AsAsync(SupervisionNoticeStory.Archivist);
        var task = (await archivist.TaskAsync("归档", story.CaseId))["id"]!.GetValue<string>();
        var refusal = await archivist.RefusedAsync(HttpStatusCode.UnprocessableEntity, "X-CLK-13", $"/api/tasks/{task}/complete", await archivist.BodyAsync(task, "归档"));
        Assert.Contains("申请复查期限", refusal["detail"]!.GetValue<string>(), StringComparison.Ordinal);

        await story.DoAsync(Officer, "处置按原届满日已发生的事项：申请复查期限", "维持", opinion: "当事人书面表示不申请复查");
        await story.ArchiveAsync();
        Assert.Equal("Archived", await story.StateAsync());
    }

    /// <summary>X-SOD-9: whoever asks for a change never decides on it, also when they hold the post of the approver.</summary>
    [Fact]
    public async Task X_SOD_9_TheRequester_CannotApproveTheOwnRequest()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-04");
        var clock = await ClockCase.StartAsync(office, "D-38", "2026-03-02");
        await clock.ChangeAsync("Pause", new { on = "2026-03-04" }); // goes to the office's head
        var head = await office.AsAsync(Head);
        var task = (await head.TaskAsync("审批期限中止：clock", clock.CaseId))["id"]!.GetValue<string>();
        await using (var connection = new NpgsqlConnection(office.ConnectionString))
        {
            await connection.OpenAsync();
            await using var makeHimAsk = new NpgsqlCommand("update office.tasks set excluded_person_ids = array[$1::uuid] where id = $2::uuid", connection)
            {
                Parameters = { new() { Value = Guid.Parse(head.Id) }, new() { Value = Guid.Parse(task) } },
            };
            await makeHimAsk.ExecuteNonQueryAsync();
        }

        await head.RefusedAsync(HttpStatusCode.Forbidden, "X-SOD-9", $"/api/tasks/{task}/complete", new { outcome = "批准", values = new { }, version = 1 });
        Assert.Equal("Running", await clock.StateAsync());
    }

    [Fact]
    public async Task X_WCH_04_AnUnknownVersionOfTheScheme_IsNotFound()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await (await office.AsAsync(Head)).RefusedAsync(HttpStatusCode.NotFound, "X-WCH-04", "/api/watch-scheme/77/publish");
    }

    /// <summary>A receipt before the dispatch (X-DOC-08) is no more possible as a correction than it was as a record.</summary>
    [Fact]
    public async Task AReceiptBeforeTheDispatch_IsRefused_WithItsArticle()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await (await SupervisionNoticeStory.StartAsync(office)).IssueAsync(60);
        await office.MoveToAsync("2026-03-04");
        await story.ServeNoticeAsync("2026-03-04");
        var officer = await office.AsAsync(Officer);
        var id = (await story.ClockAsync("objection"))["id"]!.GetValue<string>();
        var refusal = await officer.RefusedAsync(HttpStatusCode.UnprocessableEntity, "X-DOC-08", $"/api/clocks/{id}/changes", new
        {
            kind = "CorrectStart",
            on = "2026-03-01",
            reason = "回证日期有误",
            attachmentIds = new[] { await officer.UploadAsync(story.CaseId, "回证.pdf") },
        });

        Assert.Equal("民诉法87", refusal["article"]!.GetValue<string>());
        Assert.Equal("2026-03-16", await story.DueOnAsync("objection"));
        Assert.Empty((await officer.GetAsync($"/api/clocks/{id}"))["requests"]!.AsArray());
    }

    private static async Task<string> IncidentAsync(OfficeHost office) => (string)(await ScalarAsync(office, "select message from workflow.incidents"))!;

    private static async Task<object?> ScalarAsync(OfficeHost office, string sql)
    {
        await using var connection = new NpgsqlConnection(office.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
