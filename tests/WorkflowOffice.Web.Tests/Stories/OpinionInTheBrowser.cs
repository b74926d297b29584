using Microsoft.Playwright;
using WorkflowOffice.Office.Testing;

namespace WorkflowOffice.Web.Tests.Stories;

/// <summary>执法监督意见 on the screens of the supervisor and the unit: the system proposes the way of correction, people decide within it.</summary>
public sealed class OpinionInTheBrowser(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Title = "关于危化科行政处罚案卷的执法监督";

    [Fact]
    public async Task FoundConfirmedAndQualified_ByMouse()
    {
        Repository.AssertFrontEndIsBuilt();
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await using var window = await chromium.OpenAsync(office.Listen());
        await window.SetClockAsync(office.Clock.Now);
        await window.TellAsync("opinion", async () =>
        {
            var story = await SupervisionOpinionStory.StartAsync(office, Title);
            await story.EstablishAsync("2026-03-02");
            await FindAsync(window);
            await ConfirmAsync(window);
            await QualifyAsync(window);
            await LookAtTheRegisterAsync(window);
        });
    }

    private static async Task FindAsync(OfficeWindow window)
    {
        await window.SignInAsync("监督人员", "张维");
        await window.TakeTaskAsync("检查和认定问题", Title);
        await window.FillAsync("检查时间", "2026年3月2日");
        await window.Page.Locator(".ant-form-item", new() { HasText = "发现的问题" }).Last.GetByRole(AriaRole.Button, new() { Name = "增加一行" }).ClickAsync();
        await window.FillAsync("发现的问题 第1行 涉及的文书、案卷", "行政处罚决定书");
        await window.ChooseAsync("发现的问题 第1行 缺陷", "违反法定程序");
        await window.FillAsync("发现的问题 第1行 问题", "没有告知陈述、申辩的权利");
        await window.FillAsync("发现的问题 第1行 证据", "案卷第12页");
        await window.PictureAsync("opinion-1-findings");
        await window.DecideAsync("认定问题");
    }

    private static async Task ConfirmAsync(OfficeWindow window)
    {
        await window.SignInAsync("被监督科室负责人", "刘洋");
        await window.TakeTaskAsync("确认检查情况", Title);
        await window.PictureAsync("opinion-2-confirm");
        await window.DecideAsync("确认");
    }

    /// <summary>001 第十七条: a procedure that was broken is revoked, or corrected with a reason; the table refuses anything else.</summary>
    private static async Task QualifyAsync(OfficeWindow window)
    {
        await window.SignInAsync("监督人员", "张维");
        await window.TakeTaskAsync("定性和处理方式", Title);
        await window.ChooseAsync("逐项纠正方式 第1行 纠正方式", "补正");
        await window.Page.Keyboard.PressAsync("Escape");
        await window.ChooseAsync("严重程度", "严重问题");
        await window.Outcome("执法监督意见书").ClickAsync();
        await window.Page.GetByText("撤销").First.WaitForAsync();
        await window.PictureAsync("opinion-3-refused");
        await window.ChooseAsync("逐项纠正方式 第1行 纠正方式", "补正");
        await window.ChooseAsync("逐项纠正方式 第1行 纠正方式", "撤销");
        await window.Page.Keyboard.PressAsync("Escape");
        await window.DecideAsync("执法监督意见书");
    }

    private static async Task LookAtTheRegisterAsync(OfficeWindow window)
    {
        await window.TakeTaskAsync("拟制执法监督意见书", Title);
        await window.PictureAsync("opinion-4-draft");
        await window.MenuAsync("台账");
        await window.Page.GetByRole(AriaRole.Tab, new() { Name = "监督意见台账（1）" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Cell, new() { Name = Title }).First.WaitForAsync();
        await window.PictureAsync("opinion-5-register");
    }
}
