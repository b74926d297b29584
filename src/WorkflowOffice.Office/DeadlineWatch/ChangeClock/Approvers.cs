using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Inbox;

namespace WorkflowOffice.Office.DeadlineWatch.ChangeClock;

/// <summary>Who approves a change of a clock: never the person who asks for it.</summary>
/// <remarks>
/// An extension is the head's of the unit (002 五(四)2, 行政强制法第25条: 负责人); a pause and a corrected start fact are the supervision office's,
/// or of who stands above it (deadlines.md §2, §3.2 step 5). A resumption records a fact and needs none.
/// </remarks>
internal sealed class Approvers(Assignments assignments)
{
    private static readonly string[] OfSupervision = [PostCodes.SupervisionOfficeHead, PostCodes.SupervisionDeputy, PostCodes.BureauPrincipal];

    internal static IReadOnlyList<string> PostsFor(ClockChangeKind kind) => kind switch
    {
        ClockChangeKind.Extend => [PostCodes.BureauPrincipal],
        ClockChangeKind.Pause or ClockChangeKind.CorrectStart => OfSupervision,
        _ => [],
    };

    internal static bool IsNeeded(ClockChangeKind kind) => PostsFor(kind).Count > 0;

    /// <summary>The first post that somebody else holds.</summary>
    /// <exception cref="OfficeException">X-CLK-10: nobody else could approve.</exception>
    internal async Task<Assignment> FindAsync(ClockChangeKind kind, Guid requester, CancellationToken cancellationToken)
    {
        foreach (var post in PostsFor(kind))
        {
            if ((await assignments.PeopleOfAsync(post, null, null, cancellationToken)).Any(person => person.Id.Value != requester))
                return await assignments.ResolveAsync(post, null, null, cancellationToken);
        }

        throw new OfficeException(
            RefusalKind.RuleBroken, "X-CLK-10",
            $"除申请人以外没有可以批准{kind.InWords()}的人员（{string.Join("、", PostsFor(kind).Select(NameOf))}）。请先任命，再提出申请。");
    }

    internal static string NameOf(string post) => StandardPosts.All.First(p => p.Code == post).Name;
}
