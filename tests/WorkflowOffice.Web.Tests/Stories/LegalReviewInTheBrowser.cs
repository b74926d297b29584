using System.Text.Json.Nodes;
using Microsoft.Playwright;
using WorkflowOffice.Office.Testing;

namespace WorkflowOffice.Web.Tests.Stories;

/// <summary>重大执法决定法制审核 on the screens of those who submit and review: nine points, no consent with a “否”, the clock of five working days.</summary>
public sealed class LegalReviewInTheBrowser(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Title = "某煤矿未按规定设置通风设施案";
    private static readonly string[] Points =
    [
        "执法主体是否合法", "执法人员的执法证件是否有效", "执法程序是否合法", "案件事实是否清楚，证据是否合法充分", "适用法律、法规、规章是否准确，裁量基准运用是否适当",
        "执法是否未超越法定权限", "执法文书是否完备、规范", "违法行为是否涉嫌犯罪需要移送公安司法机关", "其他需要审核的内容是否符合规定",
    ];

    [Fact]
    public async Task SubmittedAndReviewed_ByMouse()
    {
        Repository.AssertFrontEndIsBuilt();
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await using var window = await chromium.OpenAsync(office.Listen());
        await window.SetClockAsync(office.Clock.Now);
        await window.TellAsync("legal-review", async () =>
        {
            var story = await LegalReviewStory.StartAsync(office);
            await story.RegisterAsync([LegalReviewStory.Penalty("某煤矿有限公司", "煤矿", 80_000), LegalReviewStory.Penalty("矿长某某", "个人", 20_000)]);
            await SubmitAsync(window);
            await story.DoAsync(LegalReviewStory.UnitHead, "承办机构审核送审材料", "同意送审", new JsonObject { ["UnitOpinion"] = "同意送审。" });
            await story.ReceiveAsync();
            await ReviewAsync(window);
            await SignAsync(window, story);
        });
    }

    private static async Task SubmitAsync(OfficeWindow window)
    {
        await window.SignInAsync("案件承办人", "徐静");
        await window.TakeTaskAsync("送法制审核", Title);
        await window.PictureAsync("review-1-submit");
        foreach (var row in new[] { 1, 2, 3 })
            await window.Page.GetByRole(AriaRole.Checkbox, new() { Name = $"送审材料 第{row}行 已提交" }).CheckAsync();
        await window.Page.GetByRole(AriaRole.Checkbox, new() { Name = "承诺对送审材料的真实性" }).CheckAsync();
        await window.DecideAsync("送审");
    }

    private static async Task ReviewAsync(OfficeWindow window)
    {
        await window.SignInAsync("法制审核人员", "陆瑶");
        await window.TakeTaskAsync("法制审核", Title);
        for (var i = 0; i < Points.Length; i++)
            await window.ChooseAsync(Points[i], i is 2 or 7 ? "否" : "是");
        await window.FillAsync("依据、问题（3）", "没有告知听证权利。");
        await window.ChooseAsync("审核意见", "同意");
        await window.FillAsync("理由及具体建议", "没有告知听证权利，应当补正程序。");
        await window.Outcome("提交意见").ClickAsync();
        await window.Page.GetByText("不能出具同意的意见").First.WaitForAsync(); // X-LRV-03
        await window.PictureAsync("review-2-no-consent");
        await window.ChooseAsync("审核意见", "纠正意见");
        await window.DecideAsync("提交意见");
    }

    private static async Task SignAsync(OfficeWindow window, LegalReviewStory story)
    {
        await window.SignInAsync("法制审核机构负责人", "曹琳");
        await window.TakeTaskAsync("审签法制审核意见", Title);
        await window.PictureAsync("review-3-sign");
        await window.DecideAsync("签发意见");
        await window.OpenAsync($"/cases/{story.CaseId}/documents");
        await window.Page.GetByText("法制审核意见书").First.WaitForAsync();
        await window.PictureAsync("review-4-documents");
        await window.MenuAsync("台账");
        await window.Page.GetByRole(AriaRole.Tab, new() { Name = "法制审核台账（1）" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Cell, new() { Name = Title }).First.WaitForAsync();
        await window.PictureAsync("review-5-register");
    }
}
