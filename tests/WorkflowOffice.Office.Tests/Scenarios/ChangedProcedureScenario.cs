using System.Net;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.Scenarios;

/// <summary>The procedure is data: a changed version is uploaded and published, new cases follow it, running ones keep theirs.</summary>
public sealed class ChangedProcedureScenario
{
    [Fact]
    public async Task OneMoreApproval_HoldsForNewCases_RunningOnesKeepTheirVersion()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var before = await SupervisionNoticeStory.StartAsync(office);
        await ChangedProcedure.PublishAsync(office, WithDeputyApproval());
        var after = await SupervisionNoticeStory.StartAsync(office);
        foreach (var story in new[] { before, after })
        {
            await story.RegisterAsync();
            await story.DraftAsync();
            await story.DoAsync(SupervisionNoticeStory.OfficeHead, "审核通知（决定）书", "同意");
        }

        var deputy = await office.AsAsync(SupervisionNoticeStory.Deputy);
        var principal = await office.AsAsync(SupervisionNoticeStory.Principal);
        Assert.False(await deputy.HasTaskAsync("分管领导复核", before.CaseId));
        Assert.True(await principal.HasTaskAsync("批准通知（决定）书", before.CaseId));
        Assert.True(await deputy.HasTaskAsync("分管领导复核", after.CaseId));
        Assert.Equal(1, (await before.CaseAsync())["definitionVersion"]!.GetValue<int>());
        Assert.Equal(2, (await after.CaseAsync())["definitionVersion"]!.GetValue<int>());
    }

    [Fact]
    public async Task AConnectionToNowhere_IsRefusedWithItsPlace_AndNothingChanges()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var definition = ChangedProcedure.Shipped();
        ChangedProcedure.Redirect(definition, "review", "同意", "nowhere");

        var answer = await ChangedProcedure.UploadAsync(office, definition);

        var text = await answer.Content.ReadAsStringAsync();
        var problem = JsonNode.Parse(text)!;
        Assert.True(problem["code"]!.GetValue<string>() == "X-WFD-01", text);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(problem["findings"]!.AsArray(), f => f!["path"]!.GetValue<string>().Contains("connections", StringComparison.Ordinal));
        await AssertOneVersionAsync(office);
    }

    [Fact]
    public async Task AnUnknownActivity_IsRefusedByName()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var definition = ChangedProcedure.Shipped();
        ChangedProcedure.Activities(definition)[1]!["type"] = "Acme.DoMagic";

        var answer = await ChangedProcedure.UploadAsync(office, definition);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Acme.DoMagic", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await AssertOneVersionAsync(office);
    }

    [Fact]
    public async Task TextThatIsNoJson_IsRefusedWithLineAndColumn()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var user = await office.AsAsync("zhoufang");
        using var content = new StringContent("{\n  \"definitionId\": oops\n}", System.Text.Encoding.UTF8, "application/json");

        var answer = await user.Http.PostAsync("/elsa/api/workflow-definitions/import", content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("2", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await AssertOneVersionAsync(office);
    }

    [Fact]
    public async Task FiftyMegabytes_AreRefused()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var user = await office.AsAsync("zhoufang");
        using var content = new ByteArrayContent(new byte[50 * 1024 * 1024]);
        content.Headers.ContentType = new("application/json");

        var answer = await user.Http.PostAsync("/elsa/api/workflow-definitions/import", content);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        await AssertOneVersionAsync(office);
    }

    [Fact]
    public async Task SomebodyWithoutTheRight_MayNotUpload()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var officer = await office.AsAsync(SupervisionNoticeStory.Officer);

        await officer.RefusedAsync(HttpStatusCode.Forbidden, "X-AUTH-02", "/elsa/api/workflow-definitions/import", ChangedProcedure.Shipped());
    }

    private static async Task AssertOneVersionAsync(OfficeHost office)
    {
        var versions = (await (await office.AsAsync("zhoufang")).GetAsync("/api/workflow-versions?definitionId=supervision-notice")).AsArray();
        Assert.True(Assert.Single(versions)!["isPublished"]!.GetValue<bool>());
    }

    private static JsonObject WithDeputyApproval()
    {
        var definition = ChangedProcedure.Shipped();
        var activities = ChangedProcedure.Activities(definition);
        var step = (JsonObject)activities.Single(a => a!["id"]!.GetValue<string>() == "review")!.DeepClone();
        step["id"] = "deputy-review";
        step["name"] = "deputy-review";
        step["nodeId"] = "Workflow1:flow:deputy-review";
        step["metadata"]!["displayText"] = "分管领导复核";
        step["title"]!["expression"]!["value"] = "分管领导复核";
        step["post"]!["expression"]!["value"] = "SupervisionDeputy";
        activities.Add(step);
        ChangedProcedure.Redirect(definition, "review", "同意", "deputy-review");
        foreach (var (port, target) in new[] { ("同意", "approve"), ("退回修改", "draft") })
        {
            ChangedProcedure.Connections(definition).Add(new JsonObject
            {
                ["source"] = new JsonObject { ["activity"] = "deputy-review", ["port"] = port },
                ["target"] = new JsonObject { ["activity"] = target, ["port"] = "In" },
                ["vertices"] = new JsonArray(),
            });
        }

        return definition;
    }
}
