namespace WorkflowOffice.Identity.Access;

/// <summary>Identifies a person who can sign in.</summary>
public readonly record struct UserId(Guid Value)
{
    public static UserId New(DateTimeOffset at) => new(Guid.CreateVersion7(at));

    public static UserId Parse(string text) => new(Guid.Parse(text));

    public override string ToString() => Value.ToString();
}
