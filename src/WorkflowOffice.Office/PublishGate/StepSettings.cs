using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.PublishGate;

/// <summary>Reads what a definition says about a step: fixed values and scripts of its inputs.</summary>
internal static class StepSettings
{
    internal const string HumanTask = "WorkflowOffice.HumanTask";
    internal const string ServeDocument = "WorkflowOffice.ServeDocument";
    internal const string GenerateDocument = "WorkflowOffice.GenerateDocument";
    internal const string StatutoryDeadline = "WorkflowOffice.StatutoryDeadline";
    internal const string StopDeadline = "WorkflowOffice.StopDeadline";
    internal const string CheckTimeliness = "WorkflowOffice.CheckTimeliness";
    internal const string CancelSteps = "WorkflowOffice.CancelSteps";
    internal const string ArchiveCase = "WorkflowOffice.ArchiveCase";
    internal const string OpenCase = "WorkflowOffice.OpenCase";
    internal const string Refuse = "WorkflowOffice.Refuse";
    internal const string SetFacts = "WorkflowOffice.SetFacts";
    internal const string ApplyProfiles = "WorkflowOffice.ApplyProfiles";
    internal const string RecordGate = "WorkflowOffice.RecordGate";
    internal const string Notify = "WorkflowOffice.Notify";
    internal const string FindEarlierCases = "WorkflowOffice.FindEarlierCases";
    internal const string ChangeCredential = "WorkflowOffice.ChangeCredential";
    internal const string DecideByTable = "WorkflowOffice.DecideByTable";
    internal const string HandOver = "WorkflowOffice.HandOver";
    internal const string ReturnResult = "WorkflowOffice.ReturnResult";
    internal const string AwaitResult = "WorkflowOffice.AwaitResult";
    internal const string OtherUnits = "WorkflowOffice.OtherUnits";
    internal const string TakeMustChecks = "WorkflowOffice.TakeMustChecks";
    internal const string KeepMustChecks = "WorkflowOffice.KeepMustChecks";
    internal const string GrantRecordAccess = "WorkflowOffice.GrantRecordAccess";
    internal const string PublishDrawList = "WorkflowOffice.PublishDrawList";
    internal const string DrawLots = "WorkflowOffice.DrawLots";

    /// <summary>The input is filled in, with a value or a script.</summary>
    internal static bool Has(this Activity step, string input) => step.Value(input) switch
    {
        null => false,
        JsonArray list => list.Count > 0,
        JsonObject map => map.Count > 0,
        var value => !string.IsNullOrWhiteSpace(value.ToString()),
    };

    /// <summary>The fixed text; null where there is none, or a script instead.</summary>
    internal static string? Text(this Activity step, string input) =>
        step.Fixed(input) is JsonValue value && value.ToString() is { Length: > 0 } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    internal static bool Flag(this Activity step, string input) => string.Equals(step.Text(input), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The fixed texts of a list; empty where there is none, or a script instead.</summary>
    internal static IReadOnlyList<string> Texts(this Activity step, string input) =>
        step.Fixed(input) is JsonArray list ? [.. list.OfType<JsonValue>().Select(item => item.ToString())] : step.Text(input) is { } one ? [one] : [];

    /// <summary>The fixed value, JSON in a text opened; null where there is none, or a script instead.</summary>
    internal static JsonNode? Fixed(this Activity step, string input)
    {
        if (step.Json[input] is not JsonObject wrapped)
            return null;
        var expression = wrapped["expression"] as JsonObject;
        return expression?["type"]?.ToString() is "Literal" or "Object" ? Opened(expression["value"]) : null;
    }

    internal static string? Script(this Activity step, string input) =>
        (step.Json[input] as JsonObject)?["expression"] is JsonObject expression && expression["type"]?.ToString() == "JavaScript" ? expression["value"]?.ToString() : null;

    internal static T? Read<T>(this Activity step, string input)
        where T : class
    {
        try
        {
            return step.Fixed(input)?.Deserialize<T>(JsonColumns.Options);
        }
        catch (JsonException)
        {
            return null; // the reader has its own finding for a value of the wrong shape
        }
    }

    private static JsonNode? Value(this Activity step, string input) =>
        Opened(((step.Json[input] as JsonObject)?["expression"] as JsonObject)?["value"]);

    /// <summary>The designer writes lists and objects as text.</summary>
    private static JsonNode? Opened(JsonNode? value)
    {
        if (value is not JsonValue text || text.GetValueKind() != JsonValueKind.String)
            return value;
        var content = text.GetValue<string>().TrimStart();
        if (!content.StartsWith('[') && !content.StartsWith('{'))
            return value;
        try
        {
            return JsonNode.Parse(content, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (JsonException)
        {
            return value;
        }
    }
}
