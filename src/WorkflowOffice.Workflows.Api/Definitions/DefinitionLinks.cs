namespace WorkflowOffice.Workflows.Api.Definitions;

/// <summary>The links by which the designer knows what a person may do: without "publish" it shows a definition read-only.</summary>
internal static class DefinitionLinks
{
    public static IReadOnlyList<Link> Of(string definitionId, bool mayEdit)
    {
        var self = $"/workflow-definitions/{definitionId}";
        Link[] reading =
        [
            new(self, "self", "GET"), new($"/workflow-definitions/by-definition-id/{definitionId}", "self", "GET"), new($"{self}/versions", "versions", "GET"),
            new($"{self}/export", "export", "GET"),
        ];
        return mayEdit
            ?
            [
                .. reading, new($"{self}/dispatch", "dispatch", "POST"), new($"{self}/execute", "execute", "POST"), new($"{self}/publish", "publish", "POST"),
                new($"{self}/retract", "retract", "POST"), new(self, "delete", "DELETE"), new($"{self}/update-references", "update-references", "POST"),
            ]
            : reading;
    }

    public static IReadOnlyList<Link> OfList(bool mayEdit)
    {
        const string Bulk = "/bulk-actions";
        Link[] reading =
        [
            new("/workflow-definitions", "self", "GET"), new("/workflow-definitions/validation/is-name-unique", "is-name-unique", "GET"),
            new("/workflow-definitions/query/count", "count", "GET"), new("/workflow-definitions/many-by-id", "many-by-id", "GET"),
        ];
        return mayEdit
            ?
            [
                .. reading, new($"{Bulk}/delete/workflow-definitions/by-definition-id", "bulk-delete-by-definition-id", "POST"),
                new($"{Bulk}/delete/workflow-definitions/by-id", "bulk-delete-by-id", "POST"),
                new($"{Bulk}/publish/workflow-definitions/by-definition-ids", "bulk-publish", "POST"),
                new($"{Bulk}/retract/workflow-definitions/by-definition-ids", "bulk-retract", "POST"), new("/workflow-definitions/import", "import", "POST"),
                new("/workflow-definitions/import-files", "import-files", "POST"), new("/workflow-definitions", "create", "POST"),
            ]
            : reading;
    }
}
