namespace WorkflowOffice.Identity.SignIn;

/// <summary>The state of units, posts, permissions and who holds them; triggers of those tables give it a new value with every change.</summary>
internal sealed class AccessVersion
{
    /// <summary>Key of the one row.</summary>
    public bool OnlyRow { get; init; } = true;

    public required Guid Version { get; init; }
}
