using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Identity.Auditing;

/// <summary>Who changes something, when, in which case and process, why and on what evidence. Passed to everything that changes state.</summary>
/// <param name="CaseId">The case (事项) in which the change happens.</param>
/// <param name="ProcessId">The workflow instance in which the change happens.</param>
/// <param name="Reason">Why, in the actor's words (opinion, reason for return …).</param>
/// <param name="Evidence">What it rests on: document number, attachment id, statute.</param>
/// <param name="RequestId">The client's id for this press of the button; the same in the stored answer.</param>
public sealed record ChangeContext(
    Actor Actor, DateTimeOffset At, string? CaseId = null, string? ProcessId = null, string? Reason = null, string? Evidence = null,
    string? RequestId = null)
{
    public static ChangeContext ByPerson(ICurrentUser user, DateTimeOffset at, string? requestId = null) =>
        new(Actor.Person(user), at, RequestId: requestId);

    /// <summary>A change that the system makes by itself; stamped 系统自动 with the rule.</summary>
    public static ChangeContext BySystem(string rule, DateTimeOffset at) => new(Actor.System(rule), at);
}
