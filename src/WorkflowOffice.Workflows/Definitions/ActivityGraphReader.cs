using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Activities;
using WorkflowOffice.Workflows.Activities.Workflows;
using WorkflowOffice.Workflows.Expressions;
using WorkflowOffice.Workflows.Registry;
using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows.Definitions;

/// <summary>Builds the activity graph of one definition and collects what is wrong with it.</summary>
internal sealed class ActivityGraphReader(ActivityRegistry registry, ISubWorkflows? subWorkflows, ReadMode mode)
{
    private readonly HashSet<string> subWorkflowChain = [];
    private int depth;

    public ReadMode Mode => mode;

    public ActivityRegistry Registry => registry;

    public ISubWorkflows? SubWorkflows => subWorkflows;

    public List<DefinitionFinding> Findings { get; } = [];

    public List<Activity> Activities { get; } = [];

    public List<Expression> Scripts { get; } = [];

    public Dictionary<Expression, Activity> Owners { get; } = [];

    /// <summary>Reads an activity below <paramref name="parent"/>; null (with a finding) where the JSON is none.</summary>
    public Activity? ReadChild(Activity? parent, JsonNode? json, string path)
    {
        if (json is null) return null;
        if (json is not JsonObject node)
        {
            Add(FindingCodes.WrongValueType, "这里应是一个活动（JSON 对象）。", path, parent);
            return null;
        }

        if (depth >= DefinitionLimits.MaximumNesting)
        {
            Add(FindingCodes.NestedTooDeep, $"活动嵌套超过 {DefinitionLimits.MaximumNesting} 层。", path, parent);
            return null;
        }

        if (Activities.Count >= DefinitionLimits.MaximumActivities)
        {
            if (Activities.Count == DefinitionLimits.MaximumActivities && !Findings.Any(f => f.Code == FindingCodes.TooLarge))
                Add(FindingCodes.TooLarge, $"活动超过 {DefinitionLimits.MaximumActivities} 个。", path, parent);
            return null;
        }

        depth++;
        try
        {
            return ReadActivity(parent, node, path);
        }
        finally
        {
            depth--;
        }
    }

    public Expression? ReadExpression(Activity activity, JsonNode? json, string path)
    {
        if (json is null) return null;
        if (json is not JsonObject o)
        {
            Add(FindingCodes.WrongValueType, "表达式应是含 type 和 value 的对象。", path, activity);
            return null;
        }

        var type = DefinitionJson.Text(o, "type");
        if (type is null)
        {
            Add(FindingCodes.UnknownExpressionType, "表达式缺少 type。", path + ".type", activity);
            return null;
        }

        var expression = new Expression(type, o["value"], path);
        switch (expression.Type)
        {
            case Expression.Literal or Expression.Object or Expression.Variable or Expression.Input or Expression.Output:
                break;
            case Expression.JavaScript:
                ReadScript(activity, expression);
                break;
            default:
                Add(FindingCodes.UnknownExpressionType, $"不支持表达式类型 {type}，请改用 JavaScript。", path + ".type", activity);
                break;
        }

        return expression;
    }

    public IReadOnlyList<VariableDefinition> ReadVariables(JsonNode? json, string path)
    {
        var variables = new List<VariableDefinition>();
        foreach (var (item, itemPath) in DefinitionJson.Objects(json, path, Findings))
        {
            var name = DefinitionJson.Text(item, "name");
            var id = DefinitionJson.Text(item, "id") ?? name;
            if (string.IsNullOrEmpty(name) || string.IsNullOrEmpty(id))
            {
                Findings.Add(new DefinitionFinding(FindingCodes.WrongValueType, "变量缺少名称。", itemPath + ".name"));
                continue;
            }

            var type = DefinitionJson.TypeOf(item, "typeName");
            variables.Add(new VariableDefinition(id, name, type, ReadDefault(item, type, itemPath))
            {
                StorageDriverTypeName = DefinitionJson.Text(item, "storageDriverTypeName"),
            });
        }

        return variables;
    }

    public void Add(string code, string message, string path, Activity? activity) =>
        Findings.Add(new DefinitionFinding(code, message, path, activity?.Id, activity?.DisplayText));

    public Expression AddScript(Activity activity, string text, string path)
    {
        var script = new Expression(Expression.JavaScript, JsonValue.Create(text), path);
        ReadScript(activity, script);
        return script;
    }

    public WorkflowDefinition? ReadSubWorkflow(Activity activity, JsonObject json, string path)
    {
        var id = DefinitionJson.Text(json, "id") ?? "";
        if (!subWorkflowChain.Add(id))
        {
            Add(FindingCodes.NestedTooDeep, $"流程 {id} 把自己用作活动。", path, activity);
            return null;
        }

        try
        {
            // The wrapper becomes an ordinary child here; the arrow tells its paths from those of this file.
            var definition = WorkflowReading.Read(this, json, $"{path}→{id}");
            definition.Workflow.Parent = activity;
            activity.ChildList.Add(definition.Workflow);
            return definition;
        }
        finally
        {
            subWorkflowChain.Remove(id);
        }
    }

    private JsonNode? ReadDefault(JsonObject item, VariableType type, string path)
    {
        var value = item["value"];
        if (value is null || (type.Kind == VariableKind.Object && !type.IsArray)) return value;
        try
        {
            return ValueConversion.ToType(value, type, "变量默认值", lenient: mode == ReadMode.Tolerant);
        }
        catch (Faults.ValueConversionException e)
        {
            Findings.Add(new DefinitionFinding(FindingCodes.WrongValueType, e.Message, path + ".value"));
            return null;
        }
    }

    private void ReadScript(Activity activity, Expression expression)
    {
        if (expression.Text is not { } text)
        {
            if (expression.Value is not null) Add(FindingCodes.WrongValueType, "JavaScript 表达式应是文本。", expression.Path + ".value", activity);
            return;
        }

        if (text.Length > DefinitionLimits.MaximumScriptLength)
            Add(FindingCodes.TooLarge, $"JavaScript 表达式超过 {DefinitionLimits.MaximumScriptLength} 个字符。", expression.Path + ".value", activity);
        Scripts.Add(expression);
        Owners[expression] = activity;
    }

    private Activity ReadActivity(Activity? parent, JsonObject node, string path)
    {
        var typeName = DefinitionJson.Text(node, "type");
        var descriptor = typeName is null ? null : registry.Find(typeName);
        Activity activity;
        if (descriptor is not null) activity = descriptor.Create();
        else if (typeName is not null && FindSubWorkflow(node, typeName) is { } child) activity = new SubWorkflowActivity { DefinitionJson = child };
        else activity = new UnknownActivity();

        activity.Json = node;
        activity.JsonPath = path;
        activity.Type = typeName ?? "";
        activity.Descriptor = descriptor;
        activity.Id = DefinitionJson.Text(node, "id") ?? "";
        activity.Name = DefinitionJson.Text(node, "name");
        activity.Version = DefinitionJson.Number(node, "version") ?? 1;
        activity.DisplayText = DefinitionJson.Text(node["metadata"] as JsonObject, "displayText") is { Length: > 0 } text
            ? text
            : activity.Name ?? descriptor?.DisplayName ?? activity.Type;
        activity.CanStartWorkflow = DefinitionJson.Flag(node["customProperties"] as JsonObject, "canStartWorkflow");
        activity.Parent = parent;
        parent?.ChildList.Add(activity);
        Activities.Add(activity);
        if (activity is UnknownActivity unknown)
        {
            unknown.MissingTypeName = typeName ?? "";
            activity.Type = "Elsa.NotFoundActivity";
            Add(
                FindingCodes.UnknownActivityType,
                RefusedActivities.Explain(typeName),
                path + ".type",
                activity);
        }

        if (activity is Container container) container.ReadVariables(new ActivityReadContext(this, activity));
        if (descriptor is not null) ActivityBinder.Bind(this, activity, descriptor, node, path);
        activity.LogRules = LogPersistence.LogRuleReading.Read(this, activity, node["customProperties"], path);
        activity.OnRead(new ActivityReadContext(this, activity));
        return activity;
    }

    private JsonObject? FindSubWorkflow(JsonObject node, string typeName) =>
        subWorkflows?.Find(typeName, DefinitionJson.Text(node, "workflowDefinitionId"), DefinitionJson.Text(node, "workflowDefinitionVersionId"));
}
