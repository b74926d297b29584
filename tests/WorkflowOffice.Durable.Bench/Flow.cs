using System.Text.Json.Nodes;

namespace WorkflowOffice.Durable.Bench;

/// <summary>Definitions of the measurements, in Elsa's JSON.</summary>
internal static class Flow
{
    /// <summary>Two people hand a matter to each other for as long as they like.</summary>
    public static JsonObject OfficeHandover(string id) => Definition(
        id,
        [
            Activity("open", "WorkflowOffice.OpenCase"),
            HumanTask("a", "SupervisionOfficer"),
            HumanTask("b", "SupervisionOfficeHead"),
        ],
        ("open", "Done", "a"), ("a", "转办", "b"), ("b", "转办", "a"));

    /// <summary>The same with the runtime alone.</summary>
    public static JsonObject RuntimeHandover(string id) => Definition(id, [RunTask("a"), RunTask("b")], ("a", "Done", "b"), ("b", "Done", "a"));

    /// <summary>Start, wait for one task, finish.</summary>
    public static JsonObject OneTask(string id) => Definition(id, [RunTask("a")]);

    /// <summary>A case that waits for its timer and then ends.</summary>
    public static JsonObject OfficeDelay(string id) => Definition(
        id,
        [
            Activity("open", "WorkflowOffice.OpenCase"), Activity("wait", "Elsa.Delay", ("timeSpan", "TimeSpan", "Literal", "30.00:00:00")),
            Activity("after", "Elsa.SetName", ("value", "String", "Literal", "到期")),
        ],
        ("open", "Done", "wait"), ("wait", "Done", "after"));

    private static JsonObject HumanTask(string id, string post) => Activity(
        id, "WorkflowOffice.HumanTask",
        ("title", "String", "Literal", "办理 " + id),
        ("post", "String", "Literal", post),
        ("outcomes", "String[]", "Object", """["转办","办结"]"""),
        ("form", "Object", "Object", """{"fields":[{"name":"Opinion1","label":"办理意见","kind":"textarea","required":true,"maxLength":2000},{"name":"Amount","label":"金额","kind":"number"}]}"""));

    private static JsonObject RunTask(string id) => Activity(id, "Elsa.RunTask", ("taskName", "String", "Literal", id));

    private static JsonObject Activity(string id, string type, params (string Name, string Type, string Syntax, string Value)[] inputs)
    {
        var activity = new JsonObject
        {
            ["id"] = id,
            ["name"] = id,
            ["type"] = type,
            ["version"] = 1,
            ["customProperties"] = new JsonObject(),
            ["metadata"] = new JsonObject { ["displayText"] = "步骤 " + id },
        };
        foreach (var (name, typeName, syntax, value) in inputs)
            activity[name] = new JsonObject { ["typeName"] = typeName, ["expression"] = new JsonObject { ["type"] = syntax, ["value"] = value } };
        return activity;
    }

    private static JsonObject Definition(string id, JsonObject[] activities, params (string From, string Port, string To)[] connections)
    {
        var flow = Activity("flow", "Elsa.Flowchart");
        flow["activities"] = new JsonArray([.. activities]);
        flow["variables"] = new JsonArray();
        flow["connections"] = new JsonArray([.. connections.Select(c => new JsonObject
        {
            ["source"] = new JsonObject { ["activity"] = c.From, ["port"] = c.Port },
            ["target"] = new JsonObject { ["activity"] = c.To, ["port"] = "In" },
        })]);
        return new JsonObject
        {
            ["id"] = id + "-v1",
            ["definitionId"] = id,
            ["name"] = id,
            ["version"] = 1,
            ["variables"] = new JsonArray(new JsonObject { ["id"] = "Case", ["name"] = "Case", ["typeName"] = "Object", ["isArray"] = false }),
            ["inputs"] = new JsonArray(),
            ["outputs"] = new JsonArray(),
            ["outcomes"] = new JsonArray(),
            ["customProperties"] = new JsonObject(),
            ["options"] = new JsonObject(),
            ["root"] = flow,
        };
    }
}
