using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Identity.Organisation;

/// <summary>A person holds a post in a unit for a time.</summary>
public sealed class PostHolder
{
    public required Guid Id { get; init; }

    public required UserId UserId { get; init; }

    public required string PostCode { get; init; }

    public required UnitId UnitId { get; init; }

    /// <summary>First day, legal time zone.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>Last day (inclusive); null: until further notice.</summary>
    public DateOnly? ValidTo { get; set; }

    public bool Overlaps(DateOnly from, DateOnly? to) => (to is null || ValidFrom <= to) && (ValidTo is null || from <= ValidTo);
}
