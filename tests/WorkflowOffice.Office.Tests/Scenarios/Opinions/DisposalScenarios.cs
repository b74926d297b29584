using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.Scenarios.Opinions;

/// <summary>001 第十四条: a general problem is circulated, a serious one leads to an opinion that the head of the department approves.</summary>
public sealed class DisposalScenarios
{
    [Fact]
    public async Task GeneralProblem_IsCirculated_CorrectedAndArchived()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await SupervisionOpinionStory.StartAsync(office);
        await story.EstablishAsync("2026-03-02");
        await story.FindAsync();
        await story.CirculateAsync("2026-04-10", "2026-03-02");
        await story.SupplementAsync("2026-03-02");
        await story.ReportAsync("2026-03-02");
        await story.VerifyAsync();

        await story.ArchiveAsync();

        Assert.Equal("Archived", await story.StateAsync());
        Assert.Subset(new HashSet<string>(await story.CodesAsync()), new HashSet<string> { "T-63", "T-34", "T-60", "T-42", "T-14", "T-16" });
        Assert.Equal("内部通报，已整改", (await story.FactsAsync())["Result"]!.GetValue<string>());
    }
}
