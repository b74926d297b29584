using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Testing;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Web.Tests.Stories;

/// <summary>运行故障: a step that fails waits for a person, who retries it, skips it or ends the instance, each with a reason.</summary>
public sealed class IncidentsInTheBrowser(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Step = "prepare";
    private const string Title = "关于准备步骤出错的监督";

    [Fact]
    public async Task RetriedInVain_Skipped_AndEnded()
    {
        Repository.AssertFrontEndIsBuilt();
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await using var window = await chromium.OpenAsync(office.Listen());
        await window.SetClockAsync(office.Clock.Now);
        await PublishABrokenStepAsync(office);
        await SupervisionNoticeStory.StartAsync(office, Title);
        await SupervisionNoticeStory.StartAsync(office, Title);
        await window.TellAsync("incidents", async () =>
        {
            await window.SignInAsync("法制机构", "周芳");
            await window.MenuAsync("运行故障");
            var open = window.Page.Locator("tbody .ant-table-row");
            await Assertions.Expect(open).ToHaveCountAsync(2);
            await Assertions.Expect(open.First).ToContainTextAsync("步骤“准备材料”（记入事项内容）");
            await window.PictureAsync("41-incidents");

            await ActAsync(window, open.First, "重试", "数据已经补上。");
            await window.Page.GetByText("已重试").First.WaitForAsync();
            await Assertions.Expect(open).ToHaveCountAsync(2);

            await ActAsync(window, open.First, "跳过", "这一步不必办理。");
            await Assertions.Expect(open).ToHaveCountAsync(1);

            await ActAsync(window, open.First, "终止实例", "重复发起。");
            await window.Page.GetByText("没有故障，各项流程运行正常。").WaitForAsync();

            await window.SignInAsync("监督人员", "张维");
            await window.MenuAsync("待办");
            await Assertions.Expect(window.TaskLink("登记发现问题", Title)).ToHaveCountAsync(1);
        });
    }

    private static async Task ActAsync(OfficeWindow window, ILocator row, string action, string reason)
    {
        await row.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^{action}「") }).ClickAsync();
        await window.FillAsync("理由", reason);
        await window.ConfirmAsync(action);
        await window.Page.GetByRole(AriaRole.Dialog).WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    /// <summary>发起 → a step whose script always fails → 登记发现问题.</summary>
    private static async Task PublishABrokenStepAsync(OfficeHost office)
    {
        var definition = JsonNode.Parse(await File.ReadAllTextAsync(Repository.Procedure))!.AsObject();
        var (root, activities) = (definition["root"]!, definition["root"]!["activities"]!.AsArray());
        activities.Add(new JsonObject
        {
            ["id"] = Step,
            ["name"] = Step,
            ["type"] = "WorkflowOffice.SetFacts",
            ["version"] = 1,
            ["metadata"] = new JsonObject { ["displayText"] = "准备材料" },
            ["facts"] = new JsonObject { ["expression"] = new JsonObject { ["type"] = "JavaScript", ["value"] = "missing.value" } },
        });
        var first = root["connections"]!.AsArray().Single(line => (string?)line!["source"]!["activity"] == "open")!;
        var next = (string)first["target"]!["activity"]!;
        first["target"]!["activity"] = Step;
        root["connections"]!.AsArray().Add(new JsonObject
        {
            ["source"] = new JsonObject { ["activity"] = Step, ["port"] = "Done" },
            ["target"] = new JsonObject { ["activity"] = next, ["port"] = "In" },
        });
        await using var scope = office.Services.CreateAsyncScope();
        var definitions = scope.ServiceProvider.GetRequiredService<IWorkflowDefinitions>();
        var draft = await definitions.SaveDraftAsync(definition.ToJsonString(), Actor.SystemName, CancellationToken.None);
        await definitions.PublishAsync(draft.Id, Actor.SystemName, CancellationToken.None);
    }
}
