using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Storage.Tests.Triggers;

/// <summary>A flowchart of a trigger and, where asked, a task behind it, so that the instance goes on running.</summary>
internal static class TriggerWorkflow
{
    public static string Event(string definitionId, string eventName, bool waits = false, string? strategy = null, int version = 1) =>
        Of(definitionId, "Elsa.Event", "eventName", "String", eventName, waits, strategy, version);

    public static string Timer(string definitionId, string interval, bool waits = false, string? strategy = null, int version = 1) =>
        Of(definitionId, "Elsa.Timer", "interval", "TimeSpan", interval, waits, strategy, version);

    public static string Cron(string definitionId, string expression) => Of(definitionId, "Elsa.Cron", "cronExpression", "String", expression, false, null, 1);

    public static string StartAt(string definitionId, string instant) => Of(definitionId, "Elsa.StartAt", "dateTime", "DateTimeOffset", instant, false, null, 1);

    public static string Of(
        string definitionId, string type, string input, string inputType, string value, bool waits, string? strategy, int version, string syntax = "Literal")
    {
        var activities = new JsonArray(Activity("trigger", type, canStart: true, (input, inputType, syntax, value)));
        var connections = new JsonArray();
        if (waits)
        {
            activities.Add(Activity("task", "Elsa.RunTask", canStart: false, ("taskName", "String", "Literal", "审核")));
            connections.Add(new JsonObject
            {
                ["source"] = new JsonObject { ["activity"] = "trigger", ["port"] = "Done" },
                ["target"] = new JsonObject { ["activity"] = "task", ["port"] = "In" },
            });
        }

        return new JsonObject
        {
            ["id"] = $"{definitionId}-v{version}",
            ["definitionId"] = definitionId,
            ["name"] = definitionId,
            ["version"] = version,
            ["variables"] = new JsonArray(new JsonObject
            {
                ["id"] = "v",
                ["name"] = "Wanted",
                ["typeName"] = "String",
                ["value"] = "Wanted-Event",
            }),
            ["options"] = strategy is null ? new JsonObject() : new JsonObject { ["activationStrategyType"] = strategy },
            ["root"] = new JsonObject
            {
                ["id"] = "flow",
                ["type"] = "Elsa.Flowchart",
                ["version"] = 1,
                ["activities"] = activities,
                ["connections"] = connections,
            },
        }.ToJsonString();
    }

    private static JsonObject Activity(string id, string type, bool canStart, (string Name, string Type, string Syntax, string Value) input) => new()
    {
        ["id"] = id,
        ["type"] = type,
        ["version"] = 1,
        ["customProperties"] = new JsonObject { ["canStartWorkflow"] = canStart },
        [input.Name] = new JsonObject
        {
            ["typeName"] = input.Type,
            ["expression"] = new JsonObject { ["type"] = input.Syntax, ["value"] = input.Value },
        },
    };
}
