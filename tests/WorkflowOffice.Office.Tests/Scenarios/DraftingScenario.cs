using System.Net;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.Scenarios;

/// <summary>拟制 to 用印: five contents, return, refusal, seal, people who press at once, bad input.</summary>
public sealed class DraftingScenario
{
    [Theory]
    [InlineData("CheckedUnitId")] // ① the unit
    [InlineData("Facts")] // ② facts
    [InlineData("Reasons")] // ② reasons
    [InlineData("Decision")] // ③ decision
    [InlineData("Basis")] // ③ basis
    [InlineData("ExecutionMethod")] // ④ AC-057
    [InlineData("ExecutionDays")] // ④ limit
    [InlineData("CheckingAgency")] // ⑤ agency
    public async Task WithoutOneOfTheFiveContents_ItCannotBeSubmitted(string missing)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await SupervisionNoticeStory.StartAsync(office);
        await story.RegisterAsync();
        var officer = await office.AsAsync(SupervisionNoticeStory.Officer);
        var id = (await officer.TaskAsync("拟制通知（决定）书", story.CaseId))["id"]!.GetValue<string>();
        var values = SupervisionNoticeStory.Contents();
        values[missing] = null;

        var problem = await officer.RefusedAsync(
            HttpStatusCode.UnprocessableEntity, "X-NOT-01", $"/api/tasks/{id}/complete", await officer.BodyAsync(id, "提交审核", values));

        Assert.NotNull(problem["errors"]![missing]);
        Assert.True(await officer.HasTaskAsync("拟制通知（决定）书", story.CaseId));
    }

    [Fact]
    public async Task ASelfCheckThatFails_CannotBeSubmitted()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await SupervisionNoticeStory.StartAsync(office);
        await story.RegisterAsync();
        var officer = await office.AsAsync(SupervisionNoticeStory.Officer);
        var id = (await officer.TaskAsync("拟制通知（决定）书", story.CaseId))["id"]!.GetValue<string>();
        var values = SupervisionNoticeStory.Contents();
        values["SelfCheck"]!["Evidence"] = false;

        await officer.RefusedAsync(HttpStatusCode.UnprocessableEntity, "X-DOC-06", $"/api/tasks/{id}/complete", await officer.BodyAsync(id, "提交审核", values));
    }

    [Fact]
    public async Task ReturnedTwice_IsDraftedAgainEachTime_AndTheNumberIsDrawnAtIssue()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await SupervisionNoticeStory.StartAsync(office);
        await story.RegisterAsync();
        await story.DraftAsync();
        await story.DoAsync(SupervisionNoticeStory.OfficeHead, "审核通知（决定）书", "退回修改", opinion: "理由不充分");
        await story.DraftAsync();
        await story.DoAsync(SupervisionNoticeStory.OfficeHead, "审核通知（决定）书", "同意");
        await story.DoAsync(SupervisionNoticeStory.Principal, "批准通知（决定）书", "退回修改", opinion: "依据条款有误");
        await story.DraftAsync();
        await story.DoAsync(SupervisionNoticeStory.OfficeHead, "审核通知（决定）书", "同意");
        await story.DoAsync(SupervisionNoticeStory.Principal, "批准通知（决定）书", "批准");

        var notice = (await story.CaseAsync())["documents"]!.AsArray().Single()!;
        Assert.Equal(("Draft", null, "示应急执监通〔2026〕__号"), ((string)notice["state"]!, (string?)notice["number"], (string)notice["draftNumber"]!));
        Assert.Empty(notice["missing"]!.AsArray());
    }

    [Fact]
    public async Task AReturnWithoutOpinion_IsRefused()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await SupervisionNoticeStory.StartAsync(office);
        await story.RegisterAsync();
        await story.DraftAsync();
        var head = await office.AsAsync(SupervisionNoticeStory.OfficeHead);
        var id = (await head.TaskAsync("审核通知（决定）书", story.CaseId))["id"]!.GetValue<string>();

        await head.RefusedAsync(HttpStatusCode.UnprocessableEntity, "X-TSK-09", $"/api/tasks/{id}/complete", await head.BodyAsync(id, "退回修改"));
    }

    [Fact]
    public async Task NotApproved_EndsTheCaseWithoutADocument()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await SupervisionNoticeStory.StartAsync(office);
        await story.RegisterAsync();
        await story.DraftAsync();
        await story.DoAsync(SupervisionNoticeStory.OfficeHead, "审核通知（决定）书", "同意");
        await story.DoAsync(SupervisionNoticeStory.Principal, "批准通知（决定）书", "不批准", opinion: "问题不成立");

        Assert.Equal("Terminated", await story.StateAsync());
        Assert.Empty((await story.CaseAsync())["documents"]!.AsArray());
    }

    [Fact]
    public async Task AC058_AnUnsealedNotice_CannotBeServed()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await ChangedProcedure.StartWithoutSealingAsync(office);
        var officer = await office.AsAsync(SupervisionNoticeStory.Officer);
        var second = await office.AsAsync(SupervisionNoticeStory.SecondOfficer);
        var id = (await officer.TaskAsync("送达通知（决定）书", story.CaseId))["id"]!.GetValue<string>();

        await officer.RefusedAsync(
            HttpStatusCode.UnprocessableEntity, "X-NOT-02", $"/api/tasks/{id}/complete",
            await officer.BodyAsync(id, "登记送达", new JsonObject
            {
                ["ServiceMethod"] = "Direct",
                ["ServiceReceiver"] = "刘洋",
                ["ServicePlace"] = "危化科",
                ["Deliverer1Id"] = officer.Id,
                ["Deliverer2Id"] = second.Id,
                ["ServedOn"] = "2026-03-02",
            }));
    }

    [Fact]
    public async Task TwoPeopleTakeATaskAtOnce_OneWins_TheOtherIsToldWhoAndWhen()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await (await SupervisionNoticeStory.StartAsync(office)).IssueAsync();
        await story.ServeNoticeAsync("2026-03-02");
        await story.ApplyAsync();
        var first = await office.AsAsync(SupervisionNoticeStory.SecondOfficer);
        var id = (await first.TaskAsync("复查", story.CaseId))["id"]!.GetValue<string>();
        var third = await office.AsAsync("heping");

        var answers = await Task.WhenAll(
            first.SendAsync($"/api/tasks/{id}/claim", new { }, null), third.SendAsync($"/api/tasks/{id}/claim", new { }, null));

        var loser = Assert.Single(answers, a => a.StatusCode == HttpStatusCode.Conflict);
        Assert.Single(answers, a => a.StatusCode == HttpStatusCode.OK);
        var problem = JsonNode.Parse(await loser.Content.ReadAsStringAsync())!;
        Assert.Equal("X-TSK-01", problem["code"]!.GetValue<string>());
        Assert.NotNull(problem["takenBy"]);
        Assert.NotNull(problem["takenAt"]);
    }

    [Fact]
    public async Task ADoubleClick_GetsTheFirstAnswer_AndHappensOnce()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await SupervisionNoticeStory.StartAsync(office);
        await story.RegisterAsync();
        var officer = await office.AsAsync(SupervisionNoticeStory.Officer);
        var id = (await officer.TaskAsync("拟制通知（决定）书", story.CaseId))["id"]!.GetValue<string>();
        var body = await officer.BodyAsync(id, "提交审核", SupervisionNoticeStory.Contents());
        var request = Guid.NewGuid();

        var answers = await Task.WhenAll(
            officer.PostAsync($"/api/tasks/{id}/complete", body, request), officer.PostAsync($"/api/tasks/{id}/complete", body, request));

        Assert.True(JsonNode.DeepEquals(answers[0], answers[1]));
        Assert.Single(await story.StepsAsync(), s => s["title"]!.GetValue<string>() == "拟制通知（决定）书");
    }

    [Fact]
    public async Task BadInput_IsRefusedWithACode_AndChangesNothing()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await SupervisionNoticeStory.StartAsync(office);
        await story.RegisterAsync();
        var officer = await office.AsAsync(SupervisionNoticeStory.Officer);
        var id = (await officer.TaskAsync("拟制通知（决定）书", story.CaseId))["id"]!.GetValue<string>();
        var path = $"/api/tasks/{id}/complete";
        var wrongType = SupervisionNoticeStory.Contents();
        wrongType["ExecutionDays"] = "十";

        await officer.RefusedAsync(HttpStatusCode.UnprocessableEntity, "X-TSK-05", path, await officer.BodyAsync(id, "提交审核", wrongType));
        await officer.RefusedAsync(HttpStatusCode.UnprocessableEntity, "X-TSK-06", path, await officer.BodyAsync(id, "同意", SupervisionNoticeStory.Contents()));
        await officer.RefusedAsync(HttpStatusCode.Conflict, "X-TSK-03", path, new { outcome = "提交审核", values = SupervisionNoticeStory.Contents(), version = 99 });
        await officer.RefusedAsync(HttpStatusCode.NotFound, "X-TSK-07", $"/api/tasks/{Guid.NewGuid()}/complete", new { outcome = "同意", values = new { }, version = 1 });
        var head = await office.AsAsync(SupervisionNoticeStory.OfficeHead);
        await head.RefusedAsync(HttpStatusCode.Forbidden, "X-TSK-04", path, new { outcome = "提交审核", values = SupervisionNoticeStory.Contents(), version = 1 });

        Assert.True(await officer.HasTaskAsync("拟制通知（决定）书", story.CaseId));
        Assert.Equal(2, (await story.StepsAsync()).Count);
    }
}
