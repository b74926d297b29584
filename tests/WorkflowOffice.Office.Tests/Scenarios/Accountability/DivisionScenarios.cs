using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.Scenarios.Accountability;

/// <summary>F：责任划分 (004 过错追究§5, DT-22): the system proposes, people decide.</summary>
public sealed class DivisionScenarios
{
    [Fact]
    public async Task AC_069_TheOfficerActedAlone_IsProposedFullLiability()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");

        var proposed = await ProposedAsync(office, "DirectByOfficer", participants: [(FaultStory.Officer, "Officer")]);

        Assert.Equal("Full", proposed[FaultStory.Officer].Degree);
        Assert.Contains("§5(一)", proposed[FaultStory.Officer].Basis, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AC_070_ApprovedByTheLeader_NothingConcealed_LeadersPrimary_OfficerSecondary()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");

        var proposed = await ProposedAsync(office, "ReviewedApproved", participants: ReviewedBy);

        Assert.Equal(("Secondary", "Primary", "Primary"), Degrees(proposed));
    }

    [Theory]
    [InlineData("故意隐瞒")] // AC-071
    [InlineData("案情失实")] // AC-072: not on purpose, but what the leaders relied on was false
    public async Task AC_071_AC_072_ConcealedOrFalse_OfficerPrimary_LeadersSecondary(string how)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");

        var proposed = await ProposedAsync(office, "ReviewedApproved", concealed: "是", facts: how, participants: ReviewedBy);

        Assert.Equal(("Primary", "Secondary", "Secondary"), Degrees(proposed));
    }

    [Fact]
    public async Task AC_073_TheLeaderInstigated_R3ComesFirst()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await UpToInvestigationAsync(office);
        var participants = new JsonArray(
            await story.ParticipantAsync(FaultStory.Officer, "Officer"), await story.ParticipantAsync(FaultStory.Principal, "BureauLeader", selfInstigated: true));

        await story.InvestigateAsync(await story.FindingsAsync("ReviewedApproved", participants, concealed: "是", instigated: "是"));

        var proposed = await ProposalsAsync(story);
        Assert.Equal("Primary", proposed[await story.IdOfAsync(FaultStory.Principal)]);
        Assert.Equal("Secondary", proposed[await story.IdOfAsync(FaultStory.Officer)]);
    }

    [Fact]
    public async Task AC_074_DecidedCollectively_TheRecordedDissenterBearsNone()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await UpToInvestigationAsync(office);
        var participants = new JsonArray(
            await story.ParticipantAsync(FaultStory.Officer, "Officer"), await story.ParticipantAsync(FaultStory.Principal, "Principal"),
            await story.ParticipantAsync(FaultStory.OfficeHead, "OtherLeader"), await story.ParticipantAsync(FaultStory.Deputy, "Dissenter", dissentRecorded: true));

        await story.InvestigateAsync(await story.FindingsAsync("Collective", participants));

        var proposed = await ProposalsAsync(story);
        Assert.Equal("Primary", proposed[await story.IdOfAsync(FaultStory.Principal)]);
        Assert.Equal("Secondary", proposed[await story.IdOfAsync(FaultStory.OfficeHead)]);
        Assert.Equal("Secondary", proposed[await story.IdOfAsync(FaultStory.Officer)]);
        Assert.Equal("None", proposed[await story.IdOfAsync(FaultStory.Deputy)]);
    }

    [Fact]
    public async Task AC_075_DissentThatTheMinutesDoNotShow_IsRefused()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await UpToInvestigationAsync(office);
        var participants = new JsonArray(
            await story.ParticipantAsync(FaultStory.Officer, "Officer"), await story.ParticipantAsync(FaultStory.Deputy, "Dissenter", dissentRecorded: false));

        var problem = await story.RefusedAsync(
            "X-FLT-06", FaultStory.Investigator, "调查", "调查终结", await story.FindingsAsync("Collective", participants));

        Assert.Contains("五项保障制度", problem["article"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.NotNull(problem["errors"]!["Participants"]);
    }

    [Fact]
    public async Task WhoDecidesOtherwiseThanProposed_GivesAReason()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await UpToInvestigationAsync(office);
        await story.InvestigateAsync();
        var opinion = await story.OpinionAsync();
        opinion["Division"]![0]!["Degree"] = "Secondary";

        await story.RefusedAsync("X-FLT-08", FaultStory.Investigator, "提出初步意见", "报审", opinion);
        opinion["Division"]![0]!["DegreeReason"] = "受他人误导，领导小组另行认定。";
        await story.DoAsync(FaultStory.Investigator, "提出初步意见", "报审", opinion);

        Assert.True(await (await office.AsAsync(FaultStory.Deputy)).HasTaskAsync("审签初步意见", story.CaseId));
    }

    private static readonly (string, string)[] ReviewedBy =
        [(FaultStory.Officer, "Officer"), (FaultStory.SectionHead, "SectionHead"), (FaultStory.Deputy, "BureauLeader")];

    private static (string, string, string) Degrees(Dictionary<string, (string Degree, string Basis)> proposed) =>
        (proposed[FaultStory.Officer].Degree, proposed[FaultStory.SectionHead].Degree, proposed[FaultStory.Deputy].Degree);

    internal static async Task<FaultStory> UpToInvestigationAsync(OfficeHost office, string regulation = FaultStory.Internal)
    {
        var story = await FaultStory.StartAsync(office);
        await story.RegisterAsync();
        await story.AcceptAsync(regulation);
        return story;
    }

    private static async Task<Dictionary<string, string>> ProposalsAsync(FaultStory story) =>
        (await story.TaskAsync(FaultStory.Investigator, "提出初步意见"))["values"]!["Division"]!.AsArray()
            .ToDictionary(row => row!["PersonId"]!.GetValue<string>(), row => row!["ProposedDegree"]!.GetValue<string>());

    private static async Task<Dictionary<string, (string Degree, string Basis)>> ProposedAsync(
        OfficeHost office, string mode, (string Login, string Role)[] participants, string concealed = "否", string? facts = null)
    {
        var story = await UpToInvestigationAsync(office);
        var rows = new JsonArray();
        foreach (var (login, role) in participants)
            rows.Add(await story.ParticipantAsync(login, role));
        var findings = await story.FindingsAsync(mode, rows, concealed);
        findings["Facts"] = facts ?? findings["Facts"]!.GetValue<string>();
        await story.InvestigateAsync(findings);
        var shown = (await story.TaskAsync(FaultStory.Investigator, "提出初步意见"))["values"]!["Division"]!.AsArray();
        var proposed = new Dictionary<string, (string, string)>();
        foreach (var (login, _) in participants)
        {
            var id = await story.IdOfAsync(login);
            var row = shown.Single(r => r!["PersonId"]!.GetValue<string>() == id)!;
            proposed[login] = (row["ProposedDegree"]!.GetValue<string>(), row["ProposedBasis"]!.GetValue<string>());
        }

        return proposed;
    }
}
