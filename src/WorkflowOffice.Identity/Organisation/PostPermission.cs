namespace WorkflowOffice.Identity.Organisation;

/// <summary>One permission of one post.</summary>
internal sealed class PostPermission
{
    public required string PostCode { get; init; }

    public required string Permission { get; init; }
}
