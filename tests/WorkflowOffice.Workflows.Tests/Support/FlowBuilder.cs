using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Workflows.Tests.Support;

/// <summary>Builds definitions in the JSON that Elsa Studio exports.</summary>
internal sealed class FlowBuilder
{
    private readonly JsonArray activities = [];
    private readonly JsonArray connections = [];
    private readonly JsonArray variables = [];
    private readonly JsonArray inputs = [];
    private readonly JsonArray outputs = [];

    public JsonObject Json { get; } = new()
    {
        ["id"] = "flow-v1",
        ["definitionId"] = "flow",
        ["name"] = "flow",
        ["version"] = 1,
        ["isLatest"] = true,
        ["isPublished"] = true,
        ["outcomes"] = new JsonArray(),
        ["customProperties"] = new JsonObject(),
        ["options"] = new JsonObject(),
    };

    public static JsonObject Script(string text) => Expression("JavaScript", text);

    public static JsonObject Literal(JsonNode? value) => Expression("Literal", value);

    public static JsonObject Expression(string type, JsonNode? value) =>
        new() { ["typeName"] = null, ["expression"] = new JsonObject { ["type"] = type, ["value"] = value } };

    public static JsonObject Activity(string id, string type, params (string Name, JsonNode? Value)[] properties)
    {
        var activity = new JsonObject { ["id"] = id, ["name"] = id, ["type"] = type, ["version"] = 1 };
        foreach (var (name, value) in properties) activity[name] = value;
        return activity;
    }

    public static JsonObject VariableReference(string name) => new() { ["id"] = "var-" + name, ["name"] = name };

    public static JsonObject Target(string name) => new() { ["memoryReference"] = new JsonObject { ["id"] = "var-" + name } };

    public FlowBuilder Variable(string name, string type = "Object", JsonNode? value = null)
    {
        variables.Add(new JsonObject { ["id"] = "var-" + name, ["name"] = name, ["typeName"] = type, ["isArray"] = false, ["value"] = value });
        return this;
    }

    public FlowBuilder Input(string name, string type = "Object")
    {
        inputs.Add(new JsonObject { ["name"] = name, ["type"] = type });
        return this;
    }

    public FlowBuilder Output(string name, string type = "Object")
    {
        outputs.Add(new JsonObject { ["name"] = name, ["type"] = type });
        return this;
    }

    public FlowBuilder Add(string id, string type, params (string Name, JsonNode? Value)[] properties) => Add(Activity(id, type, properties));

    public FlowBuilder Add(JsonObject activity)
    {
        activities.Add(activity);
        return this;
    }

    public FlowBuilder Set(string id, string variable, JsonObject value) =>
        Add(id, "Elsa.SetVariable", ("variable", VariableReference(variable)), ("value", value));

    public FlowBuilder Line(string id, string text) => Add(id, "Elsa.WriteLine", ("text", Literal(text)));

    public FlowBuilder Task(string id) => Add(id, "Elsa.RunTask", ("taskName", Literal(id)));

    public FlowBuilder Connect(string from, string to, string port = "Done")
    {
        connections.Add(new JsonObject
        {
            ["source"] = new JsonObject { ["activity"] = from, ["port"] = port },
            ["target"] = new JsonObject { ["activity"] = to, ["port"] = "In" },
        });
        return this;
    }

    /// <summary>Connects activities one after another by Done.</summary>
    public FlowBuilder Chain(params string[] ids)
    {
        for (var i = 1; i < ids.Length; i++) Connect(ids[i - 1], ids[i]);
        return this;
    }

    public FlowBuilder ContinueWithIncidents()
    {
        Json["options"]!["incidentStrategyType"] = "Elsa.Workflows.IncidentStrategies.ContinueWithIncidentsStrategy, Elsa.Workflows.Core";
        return this;
    }

    public string Text(string rootType = "Elsa.Flowchart")
    {
        var json = (JsonObject)Json.DeepClone();
        json["variables"] = variables.DeepClone();
        json["inputs"] = inputs.DeepClone();
        json["outputs"] = outputs.DeepClone();
        json["root"] = Activity("root", rootType, ("activities", activities.DeepClone()), ("connections", connections.DeepClone()));
        return json.ToJsonString();
    }

    public WorkflowDefinition Read(string rootType = "Elsa.Flowchart", ActivityRegistry? registry = null) =>
        new WorkflowDefinitionReader(registry ?? new ActivityRegistry()).Read(Text(rootType));
}
