using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Office.Parameters;

/// <summary>
/// A threshold of the regulations that differs per office (requirements §2.3), from a day on. A change never touches what began before
/// that day; it counts once a second person has confirmed it.
/// </summary>
public sealed class OfficeParameter
{
    public required Guid Id { get; init; }

    /// <summary>Key such as <c>LegalReview.MineFine</c>; tables write it in braces.</summary>
    public required string Key { get; init; }
    public required decimal Value { get; init; }
    public required DateOnly EffectiveFrom { get; init; }

    /// <summary>Why, or the article it was taken from.</summary>
    public required string Reason { get; init; }
    public Guid? ProposedById { get; init; }
    public required string ProposedBy { get; init; }
    public required DateTimeOffset ProposedAt { get; init; }
    public string? ConfirmedBy { get; private set; }
    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <exception cref="OfficeException">X-PRM-03: the proposer; X-PRM-04: confirmed already.</exception>
    internal void Confirm(ICurrentUser user, DateTimeOffset at)
    {
        if (ConfirmedAt is not null)
            throw new OfficeException(RefusalKind.Conflict, "X-PRM-04", $"参数{Key}的这一修改已由{ConfirmedBy}确认。请刷新后查看。");
        FourEyes.Ensure(user.Id.Value, [ProposedById], () => new OfficeException(RefusalKind.Forbidden, "X-PRM-03", "您提出的参数修改须由另一名有发布权限的人员确认。"));
        Confirm(user.Name, at);
    }

    internal void Confirm(string who, DateTimeOffset at) => (ConfirmedBy, ConfirmedAt) = (who, at);
}
