using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.CaseGates;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Tests.LegalReviews;

/// <summary>A decision cannot be made without a passed review (002 五(二)1): the workflow, the API and the document service all refuse, each by itself.</summary>
public sealed class NoDecisionWithoutReviewTests
{
    private static JsonArray Fine => [LegalReviewStory.Penalty("某煤矿有限公司", "煤矿", 50_000)];

    [Fact]
    public async Task TheWorkflow_EvenRedrawnWithoutTheReview_Refuses_AndNothingHasChanged()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var definition = (JsonObject)JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "workflows/review/legal-review.json")))!;
        foreach (var port in new[] { "适用", "不适用" })
        {
            definition["root"]!["connections"]!.AsArray()
                .Single(c => (string?)c!["source"]!["activity"] == "scope" && (string?)c["source"]!["port"] == port)!["target"]!["activity"] = "decide";
        }

        await using (var scope = office.Services.CreateAsyncScope())
        {
            // Past the publish gate, as an installation may have it from before.
            var definitions = scope.ServiceProvider.GetRequiredService<IWorkflowDefinitions>();
            var draft = await definitions.SaveDraftAsync(definition.ToJsonString(), Actor.SystemName, CancellationToken.None);
            await definitions.PublishAsync(draft.Id, Actor.SystemName, CancellationToken.None);
        }

        var story = await LegalReviewStory.StartAsync(office);
        await story.RegisterAsync(Fine);

        await story.RefusedAsync(LegalReviewStory.Principal, "主要负责人审批决定", "作出决定", "X-LRV-01", LegalReviewStory.Decision());

        Assert.True(await story.HasTaskAsync(LegalReviewStory.Principal, "主要负责人审批决定"));
        Assert.DoesNotContain(await story.StepsAsync(), step => (string?)step["outcome"] == "作出决定");
    }

    [Fact]
    public async Task TheApi_Refuses()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await LegalReviewStory.StartAsync(office);
        await story.RegisterAsync(Fine);

        var problem = await story.DraftRefusedAsync("X-LRV-01");

        Assert.Contains("《煤矿安全监察三项制度实施办法》五(二)1", (string)problem["article"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheDocumentService_RefusesTheDraft_WhoeverAsksIt()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await LegalReviewStory.StartAsync(office);
        await story.RegisterAsync(Fine);

        var refusal = await Assert.ThrowsAsync<GateRefusal>(() => InBurstAsync(office, story, async (services, @case, now) =>
            await services.GetRequiredService<CaseDocuments>().DraftAsync(
                @case, "penalty-decision", "own", [], ChangeContext.BySystem("直接生成", now), CancellationToken.None)));

        Assert.Equal("X-LRV-01", refusal.Code);
    }

    [Fact]
    public async Task TheDocumentService_RefusesTheSignature_WhenTheReviewNoLongerHolds()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await LegalReviewStory.StartAsync(office);
        await story.RegisterAsync(Fine);
        await story.SubmitAsync();
        await story.ReceiveAsync();
        await story.ReviewAsync("同意");
        await story.PriorAsync();
        await story.DecideAsync();
        await InBurstAsync(office, story, (services, @case, now) =>
        {
            services.GetRequiredService<OfficeDbContext>().CaseGates.Add(new CaseGate
            {
                Id = RisingId.At(now),
                CaseId = @case.Id,
                Gate = GateKind.LegalReview,
                State = GateState.Refused,
                At = now,
                ActivityId = "again",
                Covered = [],
            });
            return Task.CompletedTask;
        });

        await story.RefusedAsync(LegalReviewStory.Principal, "签发行政处罚决定书", "签发", "X-LRV-02");
    }

    private static async Task InBurstAsync(OfficeHost office, LegalReviewStory story, Func<IServiceProvider, Cases.Case, DateTimeOffset, Task> act)
    {
        await using var scope = office.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IBurstRunner>().RunAsync(async (burst, token) =>
        {
            var id = Guid.Parse(story.CaseId);
            await act(burst.Services, await burst.Services.GetRequiredService<OfficeDbContext>().Cases.SingleAsync(row => row.Id == id, token), burst.Now);
            return true;
        }, null, CancellationToken.None);
    }
}
