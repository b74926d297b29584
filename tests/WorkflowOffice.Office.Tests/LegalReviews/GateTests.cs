using System.Text.Json.Nodes;
using WorkflowOffice.Office.CaseGates;
using WorkflowOffice.Office.Profiles;

namespace WorkflowOffice.Office.Tests.LegalReviews;

/// <summary>What the last answers at the gates allow; votes; staffing. Pure.</summary>
public sealed class GateTests
{
    private static readonly JsonObject Facts = new() { ["Penalties"] = "罚款5万元" };
    private static int _last;

    private static CaseGate Answer(GateKind gate, GateState state, string covered = "罚款5万元") => new()
    {
        Id = new Guid(++_last, 0, 0, new byte[8]),
        CaseId = Guid.Empty,
        Gate = gate,
        State = state,
        At = default,
        ActivityId = "gate",
        Covered = new JsonObject { ["Penalties"] = covered },
    };

    private static string? Code(GateKind gate, bool mayDefer, params CaseGate[] answers) => GateCheck.Judge(GateWords.Of(gate), "决定书", answers, Facts, mayDefer)?.Code;

    [Theory]
    [InlineData(GateKind.Notice, "X-NTC-01")]
    [InlineData(GateKind.LegalReview, "X-LRV-01")]
    [InlineData(GateKind.PriorSupervision, "X-PRI-01")]
    [InlineData(GateKind.CollectiveDiscussion, "X-COL-01")]
    public void NothingAsked_Refuses(GateKind gate, string code)
    {
        Assert.Equal(code, Code(gate, false));
        Assert.Equal(code, Code(gate, false, Answer(gate, GateState.Pending)));
        Assert.Null(Code(gate, false, Answer(gate, GateState.Passed)));
    }

    [Fact]
    public void TheLastAnswerCounts()
    {
        Assert.Equal("X-LRV-02", Code(GateKind.LegalReview, false, Answer(GateKind.LegalReview, GateState.Passed), Answer(GateKind.LegalReview, GateState.Refused)));
        Assert.Null(Code(GateKind.LegalReview, false, Answer(GateKind.LegalReview, GateState.Refused), Answer(GateKind.LegalReview, GateState.Passed)));
    }

    [Fact]
    public void WhatChangedAfterTheAnswer_IsNotCoveredByIt() =>
        Assert.Equal("X-LRV-01", Code(GateKind.LegalReview, false, Answer(GateKind.LegalReview, GateState.Passed, covered: "罚款3万元")));

    [Fact]
    public void ADispute_NeedsACollectiveDecisionAfterIt()
    {
        var before = Answer(GateKind.CollectiveDiscussion, GateState.Passed);
        var dispute = Answer(GateKind.LegalReview, GateState.Disputed);

        Assert.Equal("X-COL-01", Code(GateKind.LegalReview, false, dispute));
        Assert.Equal("X-COL-01", Code(GateKind.LegalReview, false, before, dispute));
        Assert.Equal("X-COL-01", Code(GateKind.LegalReview, false, dispute, Answer(GateKind.CollectiveDiscussion, GateState.Refused)));
        Assert.Null(Code(GateKind.LegalReview, false, dispute, Answer(GateKind.CollectiveDiscussion, GateState.Passed)));
    }

    [Fact]
    public void UrgentMeasuresFirst_OnlyForDocumentsThatMay()
    {
        Assert.Null(Code(GateKind.LegalReview, true, Answer(GateKind.LegalReview, GateState.Deferred)));
        Assert.Equal("X-LRV-01", Code(GateKind.LegalReview, false, Answer(GateKind.LegalReview, GateState.Deferred)));
    }

    [Theory]
    [InlineData(100, 5, true)]
    [InlineData(101, 5, false)] // 5.05: six are needed
    [InlineData(20, 1, true)]
    [InlineData(21, 1, false)]
    public void AC_020_FivePercentReviewers(int officers, int reviewers, bool enough) => Assert.Equal(enough, ReviewStaffing.Warning(officers, reviewers) is null);

    [Theory]
    [InlineData("同意、同意、不同意", "同意")]
    [InlineData("同意、修改后同意、不同意", "修改后同意")] // two of three agree at all
    [InlineData("不同意、不同意、弃权", "不同意")]
    [InlineData("同意、不同意", null)] // a tie decides nothing
    public void Votes_NeedMoreThanHalfOfThosePresent(string votes, string? decided) =>
        Assert.Equal(decided, CollectiveVote.Decided([.. votes.Split('、').Select((vote, i) => new MemberVote("成员" + i, vote))]));
}
