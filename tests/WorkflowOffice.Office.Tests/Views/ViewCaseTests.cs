using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Office.Tests.Views;

public sealed class ViewCaseTests(OfficeApi office) : IClassFixture<OfficeApi>
{
    [Fact]
    public async Task Detail_HasFactsOpenTasksClocksDocumentsAndIncidents()
    {
        var matter = Seed.Case(version: "incident");
        office.Workflows.Define("incident", """{"id":"flow","type":"Elsa.Flowchart","activities":[{"id":"doc","type":"WorkflowOffice.GenerateDocument","metadata":{"displayText":"制作通知书"}}],"connections":[]}""");
        var state = new WorkflowState
        {
            InstanceId = matter.InstanceId,
            DefinitionId = "supervision-notice",
            DefinitionVersionId = "incident",
            DefinitionVersion = 1,
            CreatedAt = OfficeApi.Now,
        };
        state.Incidents.Add(new WorkflowIncident("i1", "doc", "Workflow1:flow:doc", "WorkflowOffice.GenerateDocument", "模板缺失", null, OfficeApi.Now));
        office.Workflows.Set(state);
        var done = Seed.Task(matter, PostCodes.SupervisionOfficer, title: "已办");
        done.Complete(Guid.NewGuid(), "张维", "提交", null, [], OfficeApi.Now);
        var met = Seed.Clock(matter, new(2026, 3, 11), key: "met");
        met.End(DeadlineWatch.ClockState.Met, OfficeApi.Now, "已办");
        var (file, document) = Seed.Document(matter, number: "示应急执监通〔2026〕1号");
        await office.SeedAsync(
            matter, done, Seed.Task(matter, PostCodes.SupervisionOfficer, title: "待办"), met, Seed.Clock(matter, new(2026, 3, 20), key: "live"), file, document,
            Seed.Step(matter, 1, "登记", details: [("被检查单位", "甲矿"), ("发现问题", "初稿")]),
            Seed.Step(matter, 2, "系统步骤", automatic: true, details: [("推算", "不是事实")]),
            Seed.Step(matter, 3, "拟制", details: [("发现问题", "定稿")]));

        var detail = await office.GetAsync("zhangwei", $"/api/cases/{matter.Id}");

        Assert.Equal(
            ["登记/被检查单位=甲矿", "登记/发现问题=定稿"],
            detail["facts"]!.AsArray().Select(fact => $"{fact!["section"]}/{fact["label"]}={fact["value"]}"));
        Assert.Equal(["待办"], detail["openTasks"]!.AsArray().Select(task => (string)task!["title"]!));
        Assert.Equal(["live", "met"], detail["clocks"]!.AsArray().Select(clock => (string)clock!["key"]!));
        Assert.Equal("示应急执监通〔2026〕1号", (string)detail["documents"]![0]!["number"]!);
        Assert.Equal("制作通知书：模板缺失", $"{detail["incidents"]![0]!["activity"]}：{detail["incidents"]![0]!["message"]}");
    }

    [Fact]
    public async Task Steps_ComeInOrder_AndSayWhatTheSystemDid()
    {
        var matter = Seed.Case();
        await office.SeedAsync(matter, Seed.Step(matter, 2, "届满", automatic: true), Seed.Step(matter, 1, "送达"));

        var steps = await office.GetAsync("zhangwei", $"/api/cases/{matter.Id}/steps");

        Assert.Equal(["送达 张维 False", "届满 系统自动 True"], steps.AsArray().Select(step => $"{step!["title"]} {step["who"]} {(bool)step["automatic"]!}"));
    }

    [Fact]
    public async Task Audit_ShowsTheEntriesOfTheCase_NewestFirst_IntactOrNot()
    {
        var matter = Seed.Case();
        await office.SeedAsync(matter);
        await RecordAsync(matter.Id, "发起事项", null);
        await RecordAsync(matter.Id, "办理“审核”", new { state = "同意" });
        await RecordAsync(Guid.NewGuid(), "别的事项", null);

        var page = await office.GetAsync("zhangwei", $"/api/cases/{matter.Id}/audit?pageSize=10");

        Assert.Equal(["办理“审核”", "发起事项"], page["items"]!.AsArray().Select(entry => (string)entry!["action"]!));
        Assert.Equal("同意", (string)page["items"]![0]!["after"]!["state"]!);
        Assert.Equal(64, ((string)page["items"]![0]!["hash"]!).Length);
        Assert.All(page["items"]!.AsArray(), entry => Assert.True((bool)entry!["intact"]!));
        Assert.Equal(2, (int)page["total"]!);
    }

    [Fact]
    public async Task Audit_IsNotForTheSupervisedUnit()
    {
        var matter = Seed.Case();
        await office.SeedAsync(matter, Seed.Task(matter, PostCodes.SupervisedUnitHead, office.Staff.Unit("mines")));

        Assert.Equal((403, "X-CAS-07"), await office.RefusedAsync("sunlei", $"/api/cases/{matter.Id}/audit"));
    }

    private Task<int> RecordAsync(Guid caseId, string summary, object? after) => office.WithAsync(services =>
    {
        var context = ChangeContext.BySystem("测试", OfficeApi.Now) with { CaseId = caseId.ToString() };
        services.GetRequiredService<AuditTrail>().Record(new AuditEntry(context, "test", "task", "1", summary, After: after));
        return services.GetRequiredService<IdentityDbContext>().SaveChangesAsync();
    });
}
