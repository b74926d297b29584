namespace WorkflowOffice.Identity.Access;

/// <summary>Who sends the present request, as the database says now, not as it was at sign-in. Scoped; also resolvable inside a burst.</summary>
public interface ICurrentUser
{
    /// <summary>False in background work and before sign-in; then every other member throws <see cref="NotSignedInException"/>.</summary>
    bool IsSignedIn { get; }

    UserId Id { get; }

    string Login { get; }

    string Name { get; }

    IReadOnlyList<HeldPost> Posts { get; }

    /// <summary>Union of the permissions of all posts held today; values of <see cref="Permissions"/>.</summary>
    IReadOnlySet<string> Permissions { get; }

    bool Has(string permission) => Permissions.Contains(permission);

    /// <summary>Holds the post, in the given unit or (without unit) in any.</summary>
    bool Holds(string postCode, UnitId? unit = null) =>
        Posts.Any(held => held.PostCode == postCode && (unit is null || held.UnitId == unit));
}
