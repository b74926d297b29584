using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Bursts;

namespace WorkflowOffice.Workflows.Storage.Definitions;

/// <summary>The JSON of a definition, with the fields that the database decides: id, definitionId, version, isLatest, isPublished.</summary>
internal static class DefinitionText
{
    private static readonly JsonSerializerOptions Indented = new(StoredJson.Options) { WriteIndented = true };

    public static JsonObject? TryParse(string json)
    {
        try
        {
            return JsonNode.Parse(json) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Everything else stays as it came, in its order.</summary>
    public static string WithIdentity(JsonObject json, string id, string definitionId, int version, bool isPublished, DateTimeOffset createdAt)
    {
        json["id"] = id;
        json["definitionId"] = definitionId;
        json["version"] = version;
        json["isLatest"] = true;
        json["isPublished"] = isPublished;
        // What a file says stays, so that it comes out as it went in; the designer sends the year 1 for a new workflow.
        if (!DateTimeOffset.TryParse(Text(json, "createdAt"), System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal, out var given) || given.Year == 1)
            json["createdAt"] = createdAt.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        return json.ToJsonString(StoredJson.Options);
    }

    public static string Export(string stored, WorkflowDefinitionSummary summary)
    {
        var json = JsonNode.Parse(stored)!.AsObject();
        json["isLatest"] = summary.IsLatest;
        json["isPublished"] = summary.IsPublished;
        return json.ToJsonString(Indented);
    }

    public static string? Text(JsonObject json, string name) =>
        json[name] is JsonValue value && value.TryGetValue<string>(out var text) && !string.IsNullOrWhiteSpace(text) ? text : null;
}
