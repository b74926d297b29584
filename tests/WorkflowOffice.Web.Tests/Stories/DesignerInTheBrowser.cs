using System.Text.Json.Nodes;
using Microsoft.Playwright;
using WorkflowOffice.Office.Testing;

namespace WorkflowOffice.Web.Tests.Stories;

/// <summary>流程设计: Elsa Studio opens inside our frame, under our sign-in, and what is changed in it is saved as a draft.</summary>
public sealed class DesignerInTheBrowser(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Notice = "supervision-notice";

    [Fact]
    public async Task WorkflowManager_OpensTheNotice_AndSavesItAsADraft()
    {
        Repository.AssertFrontEndIsBuilt();
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await using var window = await chromium.OpenAsync(office.Listen());
        await window.TellAsync("designer", async () =>
        {
            await window.SignInAsync("法制机构", "周芳");
            await window.MenuAsync("流程设计");
            var studio = window.Page.FrameLocator("iframe.designer-frame");
            await studio.GetByText("执法监督通知").First.WaitForAsync();
            await window.PictureAsync("30-designer-list");

            await window.Page.GotoAsync($"/designer/definitions/{Notice}");
            await studio.Locator(".x6-node").Filter(new() { HasText = "审核通知（决定）书" }).First.WaitForAsync();
            await window.PictureAsync("31-designer-editor");
            var saved = await window.Page.RunAndWaitForResponseAsync(
                () => studio.GetByRole(AriaRole.Textbox).First.PressAsync("Control+s"),
                answer => answer.Request.Method == "POST" && new Uri(answer.Url).AbsolutePath == "/elsa/api/workflow-definitions");

            Assert.Equal(200, saved.Status);
            var definition = JsonNode.Parse(await saved.TextAsync())!["workflowDefinition"]!;
            Assert.Equal(2, (int)definition["version"]!);
            Assert.False((bool)definition["isPublished"]!);
            Assert.Equal(StepsOfTheFile(), definition["root"]!["activities"]!.AsArray().Count);
        });
    }

    private static int StepsOfTheFile() => JsonNode.Parse(File.ReadAllText(Repository.Procedure))!["root"]!["activities"]!.AsArray().Count;
}
