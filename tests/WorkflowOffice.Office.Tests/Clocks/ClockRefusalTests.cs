using System.Net;
using Npgsql;

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

    /// <summary>X-CLK-11: 再犯回溯 is a window; X-CLK-01: no day at all. The step becomes an incident that names its reason.</summary>
    [Theory]
    [InlineData("D-24", "2026-03-02", "向前回溯")]
    [InlineData("D-10", "明天", "不是日期")]
    [InlineData("D-10", "", "没有起算日")]
    public async Task X_CLK_01_11_WhatCannotRun_IsAnIncident(string rule, string startedOn, string expected)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await ClockCase.StartAsync(office, rule, startedOn);
        await using var connection = new NpgsqlConnection(office.ConnectionString);
        await connection.OpenAsync();
        await using var incidents = new NpgsqlCommand("select message from workflow.incidents", connection);
        Assert.Contains(expected, (string)(await incidents.ExecuteScalarAsync())!, StringComparison.Ordinal);
        await using var clocks = new NpgsqlCommand("select count(*) from office.clocks", connection);
        Assert.Equal(0L, await clocks.ExecuteScalarAsync());
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

    /// <summary>X-WCH-02: a step names a ladder that nobody keeps; X-WCH-04: no such version.</summary>
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
}
