using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Identity.Auditing;

/// <summary>Who caused a change: a person, or the system by a named rule. What the system does is never shown as a person's opinion (design §6).</summary>
public sealed record Actor
{
    /// <summary>The name under which everything done by the system itself appears.</summary>
    public const string SystemName = "系统自动";

    private Actor(ActorKind kind, string? userId, string? login, string name, string? rule)
    {
        (Kind, UserId, Login, Name, Rule) = (kind, userId, login, name, rule);
    }

    public ActorKind Kind { get; }

    /// <summary>Null for the system and for strangers.</summary>
    public string? UserId { get; }

    public string? Login { get; }

    public string Name { get; }

    /// <summary>The rule that made the system act, e.g. <c>D-20 期限届满未申请复查</c>; null for people.</summary>
    public string? Rule { get; }

    public static Actor Person(UserId id, string login, string name) => new(ActorKind.Person, id.ToString(), login, name, null);

    public static Actor Person(ICurrentUser user) => Person(user.Id, user.Login, user.Name);

    /// <param name="rule">What made the system act; required, an act without a rule is not explainable.</param>
    public static Actor System(string rule)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(rule);
        return new(ActorKind.System, null, null, SystemName, rule);
    }

    /// <summary>Somebody who has not proven who they are, e.g. at a failed sign-in.</summary>
    public static Actor Stranger(string? claimedLogin) => new(ActorKind.Stranger, null, claimedLogin, "未登录者", null);
}
