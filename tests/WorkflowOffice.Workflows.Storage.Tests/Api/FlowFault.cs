using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Storage.Tests.Api;

/// <summary>A flowchart that faults before a task; where asked, beside a timer that already waits.</summary>
internal static class FlowFault
{
    public static string Json(string definitionId, bool withTimer, string? incidentStrategy = null)
    {
        var activities = new JsonArray(Activity("start", "Elsa.Start"));
        var connections = new JsonArray();
        if (withTimer)
        {
            activities.Add(Activity("timer", "Elsa.Delay", ("timeSpan", "01:00:00")));
            connections.Add(Connect("start", "timer"));
        }

        activities.Add(Activity("fault", "Elsa.Fault", ("message", "材料缺页")));
        activities.Add(Activity("task", "Elsa.RunTask", ("taskName", "审核")));
        connections.Add(Connect("start", "fault"));
        connections.Add(Connect("fault", "task"));
        return new JsonObject
        {
            ["id"] = definitionId + "-v1",
            ["definitionId"] = definitionId,
            ["name"] = definitionId,
            ["version"] = 1,
            ["options"] = incidentStrategy is null ? new JsonObject() : new JsonObject { ["incidentStrategyType"] = incidentStrategy },
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

    private static JsonObject Activity(string id, string type, (string Name, string Value)? input = null)
    {
        var activity = new JsonObject { ["id"] = id, ["type"] = type, ["version"] = 1 };
        if (input is var (name, value))
            activity[name] = new JsonObject { ["typeName"] = "String", ["expression"] = new JsonObject { ["type"] = "Literal", ["value"] = value } };
        return activity;
    }

    private static JsonObject Connect(string source, string target) => new()
    {
        ["source"] = new JsonObject { ["activity"] = source, ["port"] = "Done" },
        ["target"] = new JsonObject { ["activity"] = target, ["port"] = "In" },
    };
}
