namespace WorkflowOffice.Identity.Access;

/// <summary>Identifies a unit (机关、科室、大队) of the organisation.</summary>
public readonly record struct UnitId(Guid Value)
{
    public static UnitId New(DateTimeOffset at) => new(Guid.CreateVersion7(at));

    public static UnitId Parse(string text) => new(Guid.Parse(text));

    public override string ToString() => Value.ToString();
}
