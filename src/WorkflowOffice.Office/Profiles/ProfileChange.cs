using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Office.Profiles;

/// <summary>From a day on a regulation holds for the office or one of its units, or no longer; it counts once a second person has confirmed it.</summary>
public sealed class ProfileChange
{
    public required Guid Id { get; init; }
    public required string ProfileId { get; init; }
    public required ProfileChangeKind Kind { get; init; }

    /// <summary>Null: the whole office.</summary>
    public Guid? UnitId { get; init; }

    /// <summary>Start facts on or after this day are under it; what began before stays as it was (requirements §2.2).</summary>
    public required DateOnly EffectiveFrom { get; init; }

    /// <summary>主配置档: its scales hold where those of several regulations must not be mixed.</summary>
    public bool IsPrimary { get; init; }

    /// <summary>Number and date of the paper that puts it in force here, or why it ends.</summary>
    public required string Reason { get; init; }
    public Guid? ProposedById { get; init; }
    public required string ProposedBy { get; init; }
    public required DateTimeOffset ProposedAt { get; init; }
    public string? ConfirmedBy { get; private set; }
    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <exception cref="OfficeException">X-CFG-06: the proposer; X-CFG-07: confirmed already.</exception>
    internal void Confirm(ICurrentUser user, DateTimeOffset at)
    {
        if (ConfirmedAt is not null)
            throw new OfficeException(RefusalKind.Conflict, "X-CFG-07", $"该修改已由{ConfirmedBy}确认。请刷新后查看。");
        if (ProposedById == user.Id.Value)
            throw new OfficeException(RefusalKind.Forbidden, "X-CFG-06", "您提出的配置修改须由另一名有发布权限的人员确认。");
        Confirm(user.Name, at);
    }

    internal void Confirm(string who, DateTimeOffset at) => (ConfirmedBy, ConfirmedAt) = (who, at);
}
