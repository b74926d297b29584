using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Storage.Tests.Bench;

/// <summary>A task, a decision in JavaScript, and back to the task: each completion is a burst that decides, waits again and commits. And a workflow that runs the script it is given.</summary>
internal static class NeighbourFlow
{
    /// <summary>Worked out in the server.</summary>
    public const string PlainCondition = "getN() + 1 < 100 && [1, 2].includes(2)";

    /// <summary>Destructuring: it needs a script process.</summary>
    public const string ProcessCondition = "const [limit, ...rest] = [100, 1]; return getN() + rest.length < limit;";

    public static string Deciding(string id, string condition)
    {
        var flow = Activity("flow", "Elsa.Flowchart");
        flow["activities"] = new JsonArray(
            Activity("task", "Elsa.RunTask", ("taskName", "Literal", "审核")),
            Activity("decision", "Elsa.FlowDecision", ("condition", "JavaScript", condition)),
            Activity("end", "Elsa.Finish"));
        flow["connections"] = new JsonArray(Connection("task", "Done", "decision"), Connection("decision", "True", "task"), Connection("decision", "False", "end"));
        return Definition(id, flow);
    }

    /// <summary>Runs its input "Script".</summary>
    public static string Running(string id) => Definition(id, Activity("script", "Elsa.RunJavaScript", ("script", "Input", new JsonObject { ["name"] = "Script" })));

    private static string Definition(string id, JsonObject root) => new JsonObject
    {
        ["id"] = id + "-v1",
        ["definitionId"] = id,
        ["name"] = id,
        ["version"] = 1,
        ["inputs"] = new JsonArray(new JsonObject { ["name"] = "Script", ["type"] = "String" }),
        ["variables"] = new JsonArray(new JsonObject { ["id"] = "n", ["name"] = "N", ["typeName"] = "Int32", ["value"] = 2 }),
        ["root"] = root,
    }.ToJsonString();

    private static JsonObject Activity(string id, string type, params (string Name, string Syntax, JsonNode Value)[] inputs)
    {
        var activity = new JsonObject { ["id"] = id, ["name"] = id, ["type"] = type, ["version"] = 1 };
        foreach (var (name, syntax, value) in inputs)
            activity[name] = new JsonObject { ["typeName"] = "Object", ["expression"] = new JsonObject { ["type"] = syntax, ["value"] = value } };
        return activity;
    }

    private static JsonObject Connection(string from, string port, string to) => new()
    {
        ["source"] = new JsonObject { ["activity"] = from, ["port"] = port },
        ["target"] = new JsonObject { ["activity"] = to, ["port"] = "In" },
    };
}
