using System.Text.Json.Nodes;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Inbox;

namespace WorkflowOffice.Office.CaseGates;

/// <summary>The record of a collective discussion holds: quorum and one opinion each (X-COL-02), a result that the votes carry (X-COL-03).</summary>
/// <remarks>Fields: MemberVotes (Name, Vote, Dissent), MemberCount, HostId.</remarks>
internal sealed class CollectiveDiscussionCheck(People people) : IOutcomeCheck
{
    public string Name => "collective-discussion";

    public string Title => "集体讨论记录成立";

    public async Task CheckAsync(Case @case, HumanTask task, JsonObject values, string outcome, DateOnly today, CancellationToken cancellationToken)
    {
        var votes = (values["MemberVotes"] as JsonArray ?? []).OfType<JsonObject>()
            .Select(row => new MemberVote(row[nameof(Name)]?.ToString() ?? "", row["Vote"]?.ToString() ?? "", row["Dissent"]?.GetValue<bool>() == true)).ToList();
        var host = Guid.TryParse(values["HostId"]?.ToString(), out var id) ? (await people.FindAsync(new UserId(id), cancellationToken))?.Name ?? "" : "";
        var members = values["MemberCount"] is { } count ? (int)count.GetValue<decimal>() : 0;
        if (CollectiveVote.Check(votes, members, host, outcome) is not { } wrong)
            return;
        throw new OfficeException(RefusalKind.RuleBroken, wrong.Code, wrong.Message + "。请按会议记录改正。")
        {
            Article = task.Article,
            Errors = new Dictionary<string, string[]> { ["MemberVotes"] = [wrong.Message] },
        };
    }
}
