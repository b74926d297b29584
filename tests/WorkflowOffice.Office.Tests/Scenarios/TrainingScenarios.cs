using System.Net;
using System.Text.Json.Nodes;
using Npgsql;

namespace WorkflowOffice.Office.Tests.Scenarios;

/// <summary>学习培训: who came, how long, with which mark; what follows (SM-13, DT-21), and the register with one line for each person.</summary>
public sealed class TrainingScenarios
{
    private const string Officer = "zhangwei";
    private const string Head = "wangjianguo";
    private const string Registrar = "luqiang";

    /// <summary>AC-109 to AC-112: 59 of 60, absent with leave and made up with 60 or 55, absent without.</summary>
    [Fact]
    public async Task AC_109_110_111_112_WhatFollowsFromAttendanceAndMarks()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var id = await PlannedAsync(office, "行政处罚法培训");
        await RecordAsync(office, id, ("denghui", "Attended", 8, 59), ("xunan", "AbsentExcused", 0, null), ("qinhao", "AbsentExcused", 0, null), ("tangli", "AbsentUnexcused", 0, null), ("liuyang", "Attended", 8, 60));
        await (await office.AsAsync(Officer)).CompleteAsync("登记补训、补考", id, "登记", await RowsAsync(
            office, id, "MakeUpFiles", ("denghui", "Attended", 8, 59), ("xunan", "MakeUp", 8, 60), ("qinhao", "MakeUp", 8, 55), ("tangli", "AbsentUnexcused", 0, null), ("liuyang", "Attended", 8, 60)));
        await (await office.AsAsync("zhengli")).CompleteAsync("归档", id, "归档");
        Assert.Equal("Archived", (await (await office.AsAsync(Officer)).GetAsync($"/api/cases/{id}"))["state"]!.GetValue<string>());

        var rows = await RowsAsync(office);
        const string OffPost = "责令离岗培训并建议收回证件";
        Assert.Equal([("刘洋", "合格"), ("唐丽", OffPost), ("秦浩", OffPost), ("许楠", "合格"), ("邓辉", OffPost)], rows.Select(row => (Cell(row, "person"), Cell(row, "outcome"))).Order());
    }

    /// <summary>The figures of the annual report come from the lines: people times courses, hours, hours per person.</summary>
    [Fact]
    public async Task EveryPersonIsALine_FiguresAreCountedFromThem()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await RecordAsync(office, await PlannedAsync(office, "第一次培训"), ("denghui", "Attended", 8, 90), ("xunan", "Attended", 4, 80));
        await RecordAsync(office, await PlannedAsync(office, "第二次培训"), ("denghui", "Attended", 7, 95));

        var user = await office.AsAsync(Registrar);
        var register = await user.GetAsync("/api/registers/training");
        Assert.Equal((3, 19m), (register["rows"]!["total"]!.GetValue<int>(), register["sums"]!["hours"]!.GetValue<decimal>()));
        Assert.Equal(2, (await user.GetAsync("/api/registers/training?search=" + Uri.EscapeDataString("邓辉")))["rows"]!["total"]!.GetValue<int>());
        var figures = (await user.GetAsync("/api/annual-figures/2026"))["figures"]!.AsArray().Where(f => f!["registerId"]!.GetValue<string>() == "training")
            .ToDictionary(f => f!["label"]!.GetValue<string>(), f => f!["value"]!.GetValue<decimal>());
        Assert.Equal((3m, 19m, 9.5m, 3m), (figures["培训人次"], figures["培训学时"], figures["人均学时"], figures["培训考试合格"]));
        Assert.True((await user.Http.GetAsync("/api/registers/training/export")).IsSuccessStatusCode);
    }

    [Fact]
    public async Task TwoPeopleOfOneName_AreTwo_InHoursPerPerson()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await using (var source = NpgsqlDataSource.Create(office.ConnectionString))
        await using (var rename = source.CreateCommand("update identity.users set name = '邓辉' where login = 'xunan'"))
            Assert.Equal(1, await rename.ExecuteNonQueryAsync());
        await RecordAsync(office, await PlannedAsync(office, "培训"), ("denghui", "Attended", 8, 90), ("xunan", "Attended", 4, 80));

        var figures = (await (await office.AsAsync(Registrar)).GetAsync("/api/annual-figures/2026"))["figures"]!.AsArray();

        Assert.Equal(6m, figures.Single(f => f!["label"]!.GetValue<string>() == "人均学时")!["value"]!.GetValue<decimal>());
    }

    [Fact]
    public async Task WhatCannotBe_IsRefused()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var id = await PlannedAsync(office, "行政处罚法培训");
        await RefusedAsync("缺席有因的", ("denghui", "AbsentExcused", 0, null), null);
        await RefusedAsync("不计学时", ("denghui", "AbsentUnexcused", 4, null), null);
        await RefusedAsync("超过本次培训的学时", ("denghui", "Attended", 9, 80), null);
        await RefusedAsync("应当填写成绩", ("denghui", "Attended", 8, null), null);
        await RefusedAsync("只登记一次", ("denghui", "Attended", 8, 80), ("denghui", "Attended", 8, 80));

        async Task RefusedAsync(string words, (string, string, decimal, decimal?) row, (string, string, decimal, decimal?)? other)
        {
            var user = await office.AsAsync(Officer);
            var task = (await user.TaskAsync("登记出勤和考试", id))["id"]!.GetValue<string>();
            var values = await RowsAsync(office, id, "SignInFiles", other is { } second ? [row, second] : [row]);
            if (words.StartsWith("缺席有因", StringComparison.Ordinal))
                values["Trainees"]![0]!["Excuse"] = null;
            var problem = await user.RefusedAsync(HttpStatusCode.UnprocessableEntity, "X-TRN-03", $"/api/tasks/{task}/complete", await user.BodyAsync(task, "登记", values));
            Assert.Contains(words, problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        }
    }

    private static async Task<string> PlannedAsync(OfficeHost office, string title)
    {
        var officer = await office.AsAsync(Officer);
        var id = (await officer.PostAsync("/api/procedures/training/start", new { title }))!["caseId"]!.GetValue<string>();
        await officer.CompleteAsync("编制培训计划", id, "报批", new JsonObject
        {
            ["CaseTitle"] = title,
            ["Year"] = 2026,
            ["TrainingKind"] = "岗位培训",
            ["TrainingForm"] = "集中培训",
            ["TrainedOn"] = "2026-03-02",
            ["PlannedHours"] = 8,
            ["Lecturer"] = "周芳",
            ["TrainingGoal"] = "行政处罚程序和执法文书。",
        });
        await (await office.AsAsync(Head)).CompleteAsync("批准培训计划", id, "批准");
        return id;
    }

    private static async Task RecordAsync(OfficeHost office, string id, params (string, string, decimal, decimal?)[] people) =>
        await (await office.AsAsync(Officer)).CompleteAsync("登记出勤和考试", id, "登记", await RowsAsync(office, id, "SignInFiles", people));

    private static async Task<JsonObject> RowsAsync(OfficeHost office, string id, string files, params (string Login, string Attendance, decimal Hours, decimal? Score)[] people)
    {
        var rows = new JsonArray();
        foreach (var (login, attendance, hours, score) in people)
        {
            rows.Add(new JsonObject
            {
                ["TraineeId"] = (await office.AsAsync(login)).Id,
                ["Attendance"] = attendance,
                ["Excuse"] = attendance == "AbsentExcused" ? "病假，王建国批准" : null,
                ["CreditHours"] = hours,
                ["Score"] = score,
            });
        }

        return new JsonObject { ["Trainees"] = rows, [files] = new JsonArray(await (await office.AsAsync(Officer)).UploadAsync(id, "签到表.pdf")) };
    }

    private static async Task<IReadOnlyList<JsonNode>> RowsAsync(OfficeHost office) =>
        [.. (await (await office.AsAsync(Registrar)).GetAsync("/api/registers/training"))["rows"]!["items"]!.AsArray().Select(row => row!)];

    private static string Cell(JsonNode row, string key) => row["cells"]![key]!.GetValue<string>();
}
