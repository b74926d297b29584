using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.Scenarios.ClosedLoop;

/// <summary>闭合执法 (001 第十条（六）; 002 四): the seven steps from the plan to the archive, none left out.</summary>
public sealed class ClosedLoopScenarios
{
    [Fact]
    public async Task FromThePlanToTheArchive_WithARectification()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await ClosedLoopStory.StartAsync(office);
        await story.UpToInspectionAsync();
        await story.HandledAsync("责令整改");
        await story.ServedAsync("整改指令书");

        Assert.Equal("2026-03-22", await story.DueOnAsync("rectification"));
        await office.MoveToAsync("2026-03-24"); // 03-22 is a Sunday: the last day moves on to the 23rd
        await story.RectifiedAsync();
        await story.ClosedAsync();

        Assert.Equal("Archived", await story.StateAsync());
        string[] expected = ["T-02", "T-03", "T-04", "T-06", "T-14", "T-13", "T-14", "T-15", "T-16"];
        Assert.Equal(expected.Order(), (await story.CodesAsync()).Order());
    }

    [Fact]
    public async Task NothingFound_IsClosedWithoutRecheck()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await ClosedLoopStory.StartAsync(office);
        await story.UpToInspectionAsync(problem: false);
        await story.DoAsync(story.Inspector, "提出处理意见", "未发现问题，结案", new JsonObject { ["HandleOpinion"] = "未发现问题。" });
        await story.DoAsync(ClosedLoopStory.UnitHead, "审核处理意见", "同意");
        await story.ClosedAsync();

        Assert.Equal("Archived", await story.StateAsync());
    }
}
