using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Web.Tests.Support;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Web.Tests.Host;

/// <summary>Nobody changes a procedure unseen.</summary>
public sealed class DefinitionAuditTests(OfficeApplication office) : IClassFixture<OfficeApplication>
{
    [Fact]
    public async Task ImportAndPublish_AreRecordedUnderThePersonsNames()
    {
        var browser = await office.SignInAsync("zhoufang");

        using var imported = await browser.SendAsync(HttpMethod.Post, "/elsa/api/workflow-definitions/import", Definition("audited-by-person"));
        var other = await office.SignInAsync("gaofei");
        using var published = await other.SendAsync(HttpMethod.Post, "/elsa/api/workflow-definitions/audited-by-person/publish");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (imported.StatusCode, published.StatusCode));
        Assert.Equal([("workflow.draft-saved", "周芳"), ("workflow.published", "高菲")], await RecordedAsync("audited-by-person"));
    }

    [Fact]
    public async Task RefusedFile_LeavesNoRecord()
    {
        var browser = await office.SignInAsync("zhoufang");

        using var refused = await browser.SendAsync(
            HttpMethod.Post, "/elsa/api/workflow-definitions/import",
            new { definitionId = "broken", name = "坏流程", root = new { id = "a", type = "No.SuchActivity", version = 1 } });

        await ProblemAssert.IsAsync(refused, 400, "X-WFD-01");
        Assert.Empty(await RecordedAsync("broken"));
    }

    [Fact]
    public async Task SomebodyWithoutThePost_MayLookButNotChange()
    {
        var officer = await office.SignInAsync("zhangwei");

        Assert.Equal(HttpStatusCode.OK, (await officer.GetAsync("/elsa/api/workflow-definitions?versionOptions=Latest")).StatusCode);
        var problem = await ProblemAssert.IsAsync(
            await officer.SendAsync(HttpMethod.Post, "/elsa/api/workflow-definitions/import", Definition("forbidden")), 403, "X-AUTH-02");
        Assert.Contains("编制、上传流程", (string)problem["detail"]!, StringComparison.Ordinal);
        await ProblemAssert.IsAsync(
            await (await office.SignInAsync("xitong")).GetAsync("/api/workflow-versions?definitionId=x"), 403, "X-AUTH-02");
    }

    [Fact]
    public async Task LoadingAtStart_SeveralChangesInOneScope_AreRecordedAsTheSystems()
    {
        await using (var scope = office.Services.CreateAsyncScope())
        {
            var definitions = scope.ServiceProvider.GetRequiredService<IWorkflowDefinitions>();
            var json = System.Text.Json.JsonSerializer.Serialize(Definition("audited-by-system"));
            var draft = await definitions.SaveDraftAsync(json, Actor.SystemName, CancellationToken.None);
            await definitions.PublishAsync(draft.Id, Actor.SystemName, CancellationToken.None);
        }

        Assert.Equal([("workflow.draft-saved", "系统自动"), ("workflow.published", "系统自动")], await RecordedAsync("audited-by-system"));
    }

    private static object Definition(string id) => new
    {
        definitionId = id,
        name = "流程" + id,
        root = new { id = "flow", nodeId = "Workflow1:flow", type = "Elsa.Sequence", version = 1, activities = Array.Empty<object>() },
    };

    private async Task<List<(string, string)>> RecordedAsync(string definitionId)
    {
        await using var scope = office.Services.CreateAsyncScope();
        var rows = await scope.ServiceProvider.GetRequiredService<IdentityDbContext>().Audit
            .Where(row => row.SubjectId == definitionId).OrderBy(row => row.Sequence).ToListAsync();
        Assert.All(rows, row => Assert.True(row.IsIntact()));
        return [.. rows.Select(row => (row.Action, row.ActorName))];
    }
}
