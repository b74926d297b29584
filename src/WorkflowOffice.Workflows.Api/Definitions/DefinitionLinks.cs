namespace WorkflowOffice.Workflows.Api.Definitions;

/// <summary>The links by which the designer knows what a person may do: without "publish" it shows a definition read-only.</summary>
internal static class DefinitionLinks
{
    public static IReadOnlyList<Link> Of(string definitionId, bool mayEdit)
    {
        var self = $"/workflow-definitions/{definitionId}";
        Link[] reading = [new(self, "self", "GET"), new($"{self}/versions", "versions", "GET"), new($"{self}/export", "export", "GET")];
        return mayEdit
            ? [.. reading, new($"{self}/publish", "publish", "POST"), new($"{self}/retract", "retract", "POST"), new(self, "delete", "DELETE")]
            : reading;
    }

    public static IReadOnlyList<Link> OfList(bool mayEdit)
    {
        Link[] reading = [new("/workflow-definitions", "self", "GET")];
        return mayEdit
            ?
            [
                .. reading, new("/bulk-actions/publish/workflow-definitions/by-definition-ids", "bulk-publish", "POST"),
                new("/workflow-definitions/import", "import", "POST"), new("/workflow-definitions", "create", "POST"),
            ]
            : reading;
    }
}
