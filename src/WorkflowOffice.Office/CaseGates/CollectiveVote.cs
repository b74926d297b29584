namespace WorkflowOffice.Office.CaseGates;

/// <summary>One member's vote.</summary>
public sealed record MemberVote(string Name, string Vote, bool Dissent = false);

/// <summary>集体讨论 (SM-7): quorum, votes, result. Pure. Dissenting opinions are kept whatever the result: they matter when responsibility is divided.</summary>
/// <remarks>The regulations name no quorum; more than half of those who belong to it, and a result that more than half of those present share, is supplemented.</remarks>
public static class CollectiveVote
{
    public const string Agree = "同意";
    public const string AgreeWithChanges = "修改后同意";
    public const string Disagree = "不同意";

    /// <returns>What is wrong, with its code; null where the record holds.</returns>
    public static (string Code, string Message)? Check(IReadOnlyList<MemberVote> votes, int members, string host, string result)
    {
        if (votes.Count < 2)
            return ("X-COL-02", "集体讨论须有二人以上出席");
        if (votes.GroupBy(vote => vote.Name.Trim()).FirstOrDefault(group => group.Count() > 1) is { } twice)
            return ("X-COL-02", $"“{twice.Key}”的意见记载了{twice.Count()}次，每人只记一次");
        if (votes.Count > members)
            return ("X-COL-02", $"出席{votes.Count}人，多于应到{members}人");
        if (votes.Count * 2 <= members)
            return ("X-COL-02", $"应到{members}人，出席{votes.Count}人，未过半数，不能形成决定");
        if (votes.All(vote => vote.Name.Trim() != host.Trim()))
            return ("X-COL-02", $"主持人“{host}”没有记载意见");
        return Decided(votes) is { } decided && decided == result
            ? null
            : ("X-COL-03", $"选择的结果是“{result}”，而表决为{Counts(votes)}，须有出席人过半数的意见才能形成该结果");
    }

    /// <summary>The result that more than half of those present share; agreement with changes needs those who agree at all. Null: none.</summary>
    public static string? Decided(IReadOnlyList<MemberVote> votes)
    {
        var (agree, changed, against) = (Count(votes, Agree), Count(votes, AgreeWithChanges), Count(votes, Disagree));
        return agree * 2 > votes.Count ? Agree
            : (agree + changed) * 2 > votes.Count ? AgreeWithChanges
            : against * 2 > votes.Count ? Disagree
            : null;
    }

    private static int Count(IReadOnlyList<MemberVote> votes, string vote) => votes.Count(v => v.Vote == vote);

    private static string Counts(IReadOnlyList<MemberVote> votes) =>
        string.Join("、", votes.GroupBy(vote => vote.Vote).Select(group => $"{group.Key}{group.Count()}人"));
}
