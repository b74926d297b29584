namespace WorkflowOffice.Identity.Organisation;

/// <summary>A post (职务): the only thing that carries permissions.</summary>
public sealed class Post
{
    public required string Code { get; init; }

    public required string Name { get; set; }

    public required int SortOrder { get; set; }
}
