using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Definitions;

/// <summary>
/// Tells a later save on what it is based. Clients of our own send the ETag back as If-Match; Elsa Studio knows neither, but carries custom
/// properties along, so the token stands there too. It is never stored.
/// </summary>
internal static class DefinitionToken
{
    private const string Property = "WorkflowOffice.Revision";

    public static void Give(HttpContext http, JsonObject definition, WorkflowDefinitionSummary summary)
    {
        http.Response.Headers.ETag = $"\"{TextOf(summary)}\"";
        if (definition["customProperties"] is JsonObject properties)
            properties[Property] = TextOf(summary);
    }

    /// <summary>Takes the token out of the model; null where the model names no version.</summary>
    public static DefinitionBasis? Take(HttpContext http, JsonObject model, string? versionId)
    {
        var carried = (model["customProperties"] as JsonObject)?[Property];
        (model["customProperties"] as JsonObject)?.Remove(Property);
        var match = http.Request.Headers.IfMatch.ToString().Trim('"', ' ');
        if (Parse(match) is { } given)
            return new DefinitionBasis(given.VersionId, given.Revision);
        if (versionId is null)
            return null;
        return carried is JsonValue value && value.TryGetValue<string>(out var text) && Parse(text) is { } seen && seen.VersionId == versionId
            ? new DefinitionBasis(versionId, seen.Revision, OwnSavesCount: false)
            : new DefinitionBasis(versionId);
    }

    private static string TextOf(WorkflowDefinitionSummary summary) =>
        string.Create(CultureInfo.InvariantCulture, $"{Uri.EscapeDataString(summary.Id)}@{summary.Revision}"); // stands in a header

    private static (string VersionId, int Revision)? Parse(string text)
    {
        var at = text.LastIndexOf('@');
        return at > 0 && int.TryParse(text.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? (Uri.UnescapeDataString(text[..at]), revision) : null;
    }
}
