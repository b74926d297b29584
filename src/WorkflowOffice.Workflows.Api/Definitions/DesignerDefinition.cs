using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Definitions;

/// <summary>A definition as the designer needs it: the stored JSON, with node ids, nothing null that it reads, and links.</summary>
internal static class DesignerDefinition
{
    private static readonly string[] Lists = ["variables", "inputs", "outputs", "outcomes"];
    private static readonly string[] Objects = ["options", "customProperties"];

    public static JsonObject Of(WorkflowDefinition definition, WorkflowDefinitionSummary summary, bool mayEdit)
    {
        var json = WorkflowDefinitionWriter.WriteForDesigner(definition);
        Complete(json);
        json["isReadonly"] = false;
        json["isSystem"] = false;
        json["id"] = summary.Id;
        json["version"] = summary.Version;
        json["isLatest"] = summary.IsLatest;
        json["isPublished"] = summary.IsPublished;
        json["createdAt"] = summary.CreatedAt.ToString("O", CultureInfo.InvariantCulture);
        json["links"] = JsonSerializer.SerializeToNode(DefinitionLinks.Of(summary.DefinitionId, mayEdit), JsonSerializerOptions.Web);
        return json;
    }

    /// <summary>The designer sends null for what it has not filled in yet, and a new flowchart without its lists.</summary>
    public static void Complete(JsonObject model)
    {
        foreach (var name in Lists)
            model[name] ??= new JsonArray();
        foreach (var name in Objects)
            model[name] ??= new JsonObject();
        if (model["root"] is not JsonObject root || (string?)root["type"] is not ("Elsa.Flowchart" or "Elsa.Sequence"))
            return;
        root["activities"] ??= new JsonArray();
        if ((string?)root["type"] == "Elsa.Flowchart")
            root["connections"] ??= new JsonArray();
    }
}
