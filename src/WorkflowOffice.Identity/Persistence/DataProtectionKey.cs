namespace WorkflowOffice.Identity.Persistence;

/// <summary>One key of ASP.NET Core data protection; shared by all hosts, so that a cookie made by one is read by the other.</summary>
internal sealed class DataProtectionKey
{
    public required Guid Id { get; init; }

    public required string FriendlyName { get; init; }

    public required string Xml { get; init; }

    public required DateTimeOffset StoredAt { get; init; }
}
