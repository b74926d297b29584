using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.LegalReviews;

/// <summary>执法监督工作组 of a provincial office (000 第三条): its leader puts it to work, also without a department, but in writing.</summary>
public sealed class WorkGroupScenario
{
    private const string Supervisor = "zhangwei";
    private const string Leader = "zhaomin";
    private static readonly string[] Seven = ["安全监察一处", "安全监察二处", "科技装备处", "事故调查处", "人事培训处", "政策法规处", "纪检室"];

    [Fact]
    public async Task AC_027_WithoutADepartment_TheLeaderExplainsInWriting_AndItIsOnRecord()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var group = await ProposedAsync(office, "对监察分局", [.. Seven.Where(d => d != "科技装备处")]);

        var problem = await group.RefusedAsync("W-GRP-01", Leader, "启用工作组", "启用");
        Assert.Contains("科技装备处", problem["errors"]!["ShortageNote"]![0]!.GetValue<string>(), StringComparison.Ordinal);
        await group.DoAsync(Leader, "启用工作组", "启用", new JsonObject { ["ShortageNote"] = "该处负责人空缺，任命后补入。" });
        await group.DoAsync("zhengli", "归档", "归档");

        var facts = await group.FactsAsync();
        Assert.Equal("该处负责人空缺，任命后补入。", facts["ShortageNote"]!.GetValue<string>());
        Assert.Equal("Archived", await group.StateAsync());
    }

    [Theory]
    [InlineData("对监察分局", "安全监察一处", "安全监察二处", "科技装备处", "事故调查处", "人事培训处", "政策法规处", "纪检室")]
    [InlineData("对机关执法处室", "政策法规处", "纪检室", "办公室")]
    public async Task Complete_NothingIsToBeExplained(string scope, params string[] departments)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var group = await ProposedAsync(office, scope, departments);

        await group.DoAsync(Leader, "启用工作组", "启用");

        Assert.Equal("启用", (await group.FactsAsync())["GroupState"]!.GetValue<string>());
    }

    [Fact]
    public async Task WithoutALeader_OrWithSomebodyWhoIsNotTheHeadOfADepartment_NothingIsProposed()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var group = await StartedAsync(office);
        var values = await MembershipAsync(group, "对监察分局", Seven);
        values["LeaderId"] = null;
        await group.RefusedAsync("X-GRP-01", Supervisor, "拟定工作组名单", "报组长", values);
        values = await MembershipAsync(group, "对监察分局", Seven);
        values["Members"]![2]!["Principal"] = false;

        await group.RefusedAsync("X-GRP-03", Supervisor, "拟定工作组名单", "报组长", values);
    }

    private static async Task<GroupStory> StartedAsync(OfficeHost office)
    {
        var started = (await (await office.AsAsync(Supervisor)).PostAsync("/api/procedures/work-group/start", new { title = "成立执法监督工作组" }))!;
        return new GroupStory(office, started["caseId"]!.GetValue<string>());
    }

    private static async Task<GroupStory> ProposedAsync(OfficeHost office, string scope, string[] departments)
    {
        var group = await StartedAsync(office);
        await group.DoAsync(Supervisor, "拟定工作组名单", "报组长", await MembershipAsync(group, scope, departments));
        return group;
    }

    private static async Task<JsonObject> MembershipAsync(GroupStory group, string scope, string[] departments) => new()
    {
        ["GroupScope"] = scope,
        ["LeaderId"] = await group.IdOfAsync(Leader),
        ["Members"] = new JsonArray([.. departments.Select(d => (JsonNode)new JsonObject { ["Department"] = d, ["Name"] = "某某", ["Post"] = "处长", ["Principal"] = true })]),
        ["ValidFrom"] = "2026-03-02",
    };

    private sealed class GroupStory(OfficeHost office, string caseId) : ProcedureStory(office, caseId, Supervisor);
}
