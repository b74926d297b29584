using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Api;

public sealed class IncidentTests(ApiFixture fixture) : ApiTest(fixture)
{
    private const string Continue = "Elsa.Workflows.IncidentStrategies.ContinueWithIncidentsStrategy, Elsa.Workflows.Core";

    private readonly HttpClient desk = fixture.Api.Operator();

    private RecordedActions Recorded => Api.Services.GetRequiredService<RecordedActions>();

    public override async Task DisposeAsync()
    {
        desk.Dispose();
        await base.DisposeAsync();
    }

    [Fact]
    public async Task TheList_IsPagedFilteredAndSpeaksChinese()
    {
        var definition = await TestWorkflow.PublishAsync(Host, TestWorkflow.Fault("listed"));
        for (var i = 0; i < 5; i++)
            await TestWorkflow.RunAsync(Host, definition, $"listed-{i}");

        var first = await ListAsync("definitionId=listed&pageSize=2");
        var third = await ListAsync("definitionId=listed&pageSize=2&page=2");
        var one = await ListAsync("instanceId=listed-3");

        Assert.Equal((5, 2, 1), ((int)first["totalCount"]!, first["items"]!.AsArray().Count, third["items"]!.AsArray().Count));
        var item = one["items"]!.AsArray().Single()!;
        Assert.Equal(
            ("材料缺页", "activity", "wait", "Elsa.Fault", "Faulted", true),
            ((string)item["message"]!, (string)item["source"]!, (string)item["activityId"]!, (string)item["activityType"]!, (string)item["instanceStatus"]!, (bool)item["canSkip"]!));
        Assert.Equal(("wait", "故障"), ((string)item["stepName"]!, (string)item["activityTypeName"]!));
        Assert.Equal(0, (int)(await ListAsync("definitionId=listed&source=timer"))["totalCount"]!);
        Assert.Equal(5, (int)(await ListAsync("searchTerm=缺页&definitionId=listed&activityType=Elsa.Fault"))["totalCount"]!);
        Assert.Equal(0, (int)(await ListAsync("searchTerm=%25&definitionId=listed"))["totalCount"]!); // a wildcard stands for itself
        Assert.Equal(0, (int)(await ListAsync("definitionId=listed&state=resolved"))["totalCount"]!);
    }

    [Fact]
    public async Task Skipping_GoesOnByTheNamedOutcomeAndIsRecorded()
    {
        var (instance, incident) = await FaultedAsync("skipped");

        var answer = await ReadAsync(await desk.PostAsync($"/api/incidents/{incident}/skip", Json("""{"reason":"材料已线下补正"}""")));

        Assert.Equal(("跳过：材料已线下补正", "周静"), ((string)answer["resolution"]!, (string)answer["resolvedBy"]!));
        Assert.Equal(["Skipped 周静：材料已线下补正"], Recorded.Of(instance));
        Assert.Equal("Suspended", await StatusAsync(instance)); // at the task behind the fault
        Assert.Equal(1, await Host.CountAsync("workflow.bookmarks WHERE instance_id = $1 AND activity_id = 'task'", instance));
        Assert.Equal(1, await Host.CountAsync("workflow.journal WHERE instance_id = $1 AND event_name = 'Skipped'", instance));
    }

    [Fact]
    public async Task Retrying_RunsTheActivityAnew_AndAFaultThatStaysIsAnIncidentAgain()
    {
        var (instance, incident) = await FaultedAsync("retried");

        await ReadAsync(await desk.PostAsync($"/api/incidents/{incident}/retry", Json("""{"reason":"再试一次"}""")));

        Assert.Equal("Faulted", await StatusAsync(instance));
        Assert.Equal(1, (int)(await ListAsync($"instanceId={instance}"))["totalCount"]!);
        Assert.Equal(2, (int)(await ListAsync($"instanceId={instance}&state=all"))["totalCount"]!);
        Assert.Equal(["Retried 周静：再试一次"], Recorded.Of(instance));
    }

    [Fact]
    public async Task WhatAFaultedInstanceStillWaitedFor_IsThereAgainOnceItIsRepaired()
    {
        // Two branches: a timer and a task wait, then a third faults the whole instance.
        var definition = await TestWorkflow.PublishAsync(Host, FlowFault.Json("repaired", withTimer: true));
        await TestWorkflow.RunAsync(Host, definition, "repaired");
        Assert.Equal("Faulted", await StatusAsync("repaired"));
        Assert.Equal(0, await Host.CountAsync("workflow.bookmarks WHERE instance_id = 'repaired'"));

        await ReadAsync(await desk.PostAsync($"/api/incidents/{await IncidentAsync("repaired")}/skip", Json("""{"reason":"照常办理"}""")));
        Assert.Equal("Suspended", await StatusAsync("repaired"));
        Assert.Equal(1, await Host.CountAsync("workflow.timers WHERE instance_id = 'repaired'"));

        Host.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(1, await Host.Timers.RunDueAsync());
    }

    [Fact]
    public async Task TwoOperatorsAtOnce_OneActsTheOtherGets409()
    {
        var (instance, incident) = await FaultedAsync("both");
        using var second = Api.Operator();

        var answers = await Task.WhenAll(
            desk.PostAsync($"/api/incidents/{incident}/skip", Json("""{"reason":"甲方意见"}""")),
            second.PostAsync($"/api/incidents/{incident}/retry", Json("""{"reason":"乙方意见"}""")));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Conflict], answers.Select(a => a.StatusCode).Order());
        var refused = await ReadAsync(answers.Single(a => a.StatusCode == HttpStatusCode.Conflict), HttpStatusCode.Conflict);
        Assert.Equal("X-WFR-07", (string)refused["code"]!);
        Assert.Single(Recorded.Of(instance));
    }

    [Fact]
    public async Task TheSameRequestTwice_GetsTheFirstAnswerAndActsOnce()
    {
        var (instance, incident) = await FaultedAsync("doubled");
        desk.DefaultRequestHeaders.Add("X-Request-Id", Guid.NewGuid().ToString());

        var first = await ReadAsync(await desk.PostAsync($"/api/incidents/{incident}/skip", Json("""{"reason":"双击按钮"}""")));
        var again = await ReadAsync(await desk.PostAsync($"/api/incidents/{incident}/skip", Json("""{"reason":"双击按钮"}""")));

        Assert.Equal(first.ToJsonString(), again.ToJsonString());
        Assert.Single(Recorded.Of(instance));
    }

    [Fact]
    public async Task WithoutAnAuditRow_NothingChanges()
    {
        var (instance, incident) = await FaultedAsync("unaudited");
        Recorded.FailsFor = instance;

        var failed = await desk.PostAsync($"/api/incidents/{incident}/skip", Json("""{"reason":"不留痕"}"""));

        Assert.Equal(HttpStatusCode.InternalServerError, failed.StatusCode);
        Assert.Equal("Faulted", await StatusAsync(instance));
        Assert.Equal(1, (int)(await ListAsync($"instanceId={instance}"))["totalCount"]!);
    }

    [Fact]
    public async Task Cancelling_EndsTheInstanceAndClosesItsIncidents()
    {
        var (instance, _) = await FaultedAsync("cancelled");

        var cancelled = await desk.PostAsync($"/api/workflow-instances/{instance}/cancel", Json("""{"reason":"当事人已注销"}"""));
        var again = await desk.PostAsync($"/api/workflow-instances/{instance}/cancel", Json("""{"reason":"当事人已注销"}"""));

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.Conflict), (cancelled.StatusCode, again.StatusCode));
        Assert.Equal("Cancelled", await StatusAsync(instance));
        Assert.Equal(0, (int)(await ListAsync($"instanceId={instance}"))["totalCount"]!);
        Assert.Equal("取消流程：当事人已注销", (string)(await ListAsync($"instanceId={instance}&state=resolved"))["items"]![0]!["resolution"]!);
        Assert.Equal(["Canceled 周静：当事人已注销"], Recorded.Of(instance));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"reason":" "}""")]
    [InlineData("""{"reason":"好"}""")]
    public async Task WithoutAReason_NothingHappens(string body)
    {
        var (instance, incident) = await FaultedAsync($"unreasoned-{Guid.NewGuid():N}");

        foreach (var address in new[] { $"/api/incidents/{incident}/retry", $"/api/incidents/{incident}/skip", $"/api/workflow-instances/{instance}/cancel" })
        {
            var refused = await ReadAsync(await desk.PostAsync(address, Json(body)), HttpStatusCode.BadRequest);
            Assert.Contains("理由", (string)refused["detail"]!, StringComparison.Ordinal);
        }

        Assert.Equal("Faulted", await StatusAsync(instance));
    }

    [Fact]
    public async Task WhatNobodyKnows_Is404()
    {
        Assert.Equal("X-WFR-09", (string)(await ReadAsync(await desk.GetAsync("/api/incidents/none"), HttpStatusCode.NotFound))["code"]!);
        await ReadAsync(await desk.PostAsync("/api/incidents/none/retry", Json("""{"reason":"试试看"}""")), HttpStatusCode.NotFound);
        await ReadAsync(await desk.PostAsync("/api/workflow-instances/none/cancel", Json("""{"reason":"试试看"}""")), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task AFailedTimer_IsRetriedNow_ButThereIsNothingToSkip()
    {
        var definition = await TestWorkflow.PublishAsync(Host, TestWorkflow.Hour("timer-desk"));
        var bookmark = await TestWorkflow.StartAsync(Host, definition, "timer-desk");
        Host.Clock.Advance(TimeSpan.FromHours(1));
        Host.Ledger.FailFor("timer-desk");
        await Host.Timers.RunDueAsync();
        Host.Ledger.Repair();
        var incident = $"timer:{bookmark}";

        Assert.Equal("X-WFR-23", (string)(await ReadAsync(await desk.PostAsync($"/api/incidents/{incident}/skip", Json("""{"reason":"跳过它"}""")), HttpStatusCode.UnprocessableEntity))["code"]!);
        Assert.Equal(0, await Host.Timers.RunDueAsync()); // not before its backoff
        await ReadAsync(await desk.PostAsync($"/api/incidents/{incident}/retry", Json("""{"reason":"台账已修复"}""")));

        Assert.Equal(1, await Host.Timers.RunDueAsync());
        Assert.Equal("Finished", await StatusAsync("timer-desk"));
    }

    [Fact]
    public async Task WithContinue_TheOtherBranchesGoOnAndTheBlockedOneIsRepaired()
    {
        var definition = await TestWorkflow.PublishAsync(Host, FlowFault.Json("continued", withTimer: true, Continue));
        await TestWorkflow.RunAsync(Host, definition, "continued");
        Assert.Equal("Suspended", await StatusAsync("continued"));
        Assert.Equal(1, await Host.CountAsync("workflow.timers WHERE instance_id = 'continued'"));

        await ReadAsync(await desk.PostAsync($"/api/incidents/{await IncidentAsync("continued")}/skip", Json("""{"reason":"照常办理"}""")));

        Assert.Equal(1, await Host.CountAsync("workflow.bookmarks WHERE instance_id = 'continued' AND activity_id = 'task'"));
        Assert.Equal(1, await Host.CountAsync("workflow.timers WHERE instance_id = 'continued'"));
    }

    private async Task<(string Instance, string Incident)> FaultedAsync(string id)
    {
        var definition = await TestWorkflow.PublishAsync(Host, FlowFault.Json(id, withTimer: false));
        await TestWorkflow.RunAsync(Host, definition, id);
        Assert.Equal("Faulted", await StatusAsync(id));
        return (id, await IncidentAsync(id));
    }

    private async Task<string> IncidentAsync(string instanceId) => (string)(await ListAsync($"instanceId={instanceId}"))["items"]![0]!["id"]!;

    private async Task<JsonNode> ListAsync(string query) => await ReadAsync(await desk.GetAsync("/api/incidents?" + query));

    private async Task<string> StatusAsync(string instanceId) =>
        (await Host.ScopedAsync<IWorkflowInstanceCatalog, WorkflowInstanceSummary?>(c => c.FindAsync(instanceId, default)))!.SubStatus.ToString();
}
