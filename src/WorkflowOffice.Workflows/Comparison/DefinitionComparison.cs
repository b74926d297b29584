using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Workflows.Comparison;

/// <summary>Says in words what differs between two versions: steps matched by id, settings, connections, variables. Positions do not count.</summary>
/// <param name="words">Names a value of an input as the office does (a post, a rule); null: show it as it is.</param>
public sealed class DefinitionComparison(ActivityRegistry registry, Func<InputDescriptor, JsonNode?, string?>? words = null)
{
    private static readonly HashSet<string> NotSettings = ["id", "nodeId", "name", "type", "version", "metadata", "customProperties", "activities", "connections", "start", "variables"];

    private static readonly (string Property, string Name)[] Lists = [("variables", "变量"), ("inputs", "流程输入"), ("outputs", "流程输出")];

    private readonly ValueWords values = new(words);

    /// <summary>Every difference; empty where only positions or the order in the file differ.</summary>
    public IReadOnlyList<DefinitionChange> Compare(JsonObject before, JsonObject after)
    {
        var (old, now) = (ComparedStep.ReadAll(before), ComparedStep.ReadAll(after));
        var changes = new List<DefinitionChange>();
        changes.AddRange(OfWorkflow(before, after));
        changes.AddRange(now.Values.Where(step => step.ContainerId is not null && !old.ContainsKey(step.Id))
            .Select(step => new DefinitionChange(DefinitionChangeKind.Added, DefinitionChangeSubject.Step, $"新增步骤“{step.Name}”（{TypeName(step)}）", step.Id)));
        changes.AddRange(old.Values.Where(step => step.ContainerId is not null && !now.ContainsKey(step.Id))
            .Select(step => new DefinitionChange(DefinitionChangeKind.Removed, DefinitionChangeSubject.Step, $"删除步骤“{step.Name}”（{TypeName(step)}）", step.Id)));
        foreach (var step in now.Values)
            if (old.TryGetValue(step.Id, out var was))
                changes.AddRange(OfStep(was, step).Select(text => new DefinitionChange(
                    DefinitionChangeKind.Changed, step.ContainerId is null ? DefinitionChangeSubject.Workflow : DefinitionChangeSubject.Step, text, step.Id)));
        changes.AddRange(new ConnectionComparison(old, now).Find());
        return changes;
    }

    private IEnumerable<string> OfStep(ComparedStep was, ComparedStep now)
    {
        var name = $"“{now.Name}”";
        if (was.Name != now.Name) yield return $"步骤“{was.Name}”改名为{name}";
        if (was.Type != now.Type) yield return $"{name}的类型由{TypeName(was)}改为{TypeName(now)}";
        else if (!Same(was.Json["version"], now.Json["version"])) yield return $"{name}的活动版本由 {was.Json["version"]} 改为 {now.Json["version"]}";
        if (was.ContainerId != now.ContainerId) yield return $"{name}移到另一个流程图中";
        var descriptor = registry.Find(now.Type);
        foreach (var property in was.Json.Select(p => p.Key).Union(now.Json.Select(p => p.Key)).Where(p => !NotSettings.Contains(p)))
        {
            if (Same(was.Json[property], now.Json[property]) || IsContent(was.Json[property], now.Json[property])) continue;
            var input = descriptor?.Inputs.FirstOrDefault(i => i.JsonName == property);
            var label = input?.DisplayName ?? descriptor?.Outputs.FirstOrDefault(o => o.JsonName == property)?.DisplayName ?? property;
            foreach (var text in values.Describe(input, was.Json[property], now.Json[property])) yield return $"{name}的“{label}”{text}";
        }

        if (!Same(WithoutLayout(was.Json["metadata"]), WithoutLayout(now.Json["metadata"]))) yield return $"{name}的说明文字有修改";
        if (!Same(was.Json["customProperties"], now.Json["customProperties"])) yield return $"{name}的运行选项有修改";
        if (was.ContainerId is not null && !Same(was.Json["variables"], now.Json["variables"])) yield return $"{name}的变量有修改";
        if (!Same(was.Json["start"], now.Json["start"])) yield return $"{name}的起始步骤由“{was.Json["start"]}”改为“{now.Json["start"]}”";
    }

    private static IEnumerable<DefinitionChange> OfWorkflow(JsonObject before, JsonObject after)
    {
        foreach (var (property, name) in new[] { ("name", "流程名称"), ("description", "流程说明") })
            if (ComparedStep.Text(before[property]) != ComparedStep.Text(after[property]))
                yield return Changed($"{name}由“{before[property]}”改为“{after[property]}”");
        foreach (var (property, name) in Lists)
            foreach (var change in OfList(before[property] as JsonArray ?? [], after[property] as JsonArray ?? [], name)) yield return change;
        if (!SameSet(before["outcomes"], after["outcomes"])) yield return Changed("流程的结果有修改");
        if (!Same(before["options"], after["options"])) yield return Changed("流程的运行选项有修改");
        if (!Same(WithoutTests(before["customProperties"]), WithoutTests(after["customProperties"]))) yield return Changed("流程的附加设置（依据、发起职务等）有修改");
    }

    private static IEnumerable<DefinitionChange> OfList(JsonArray before, JsonArray after, string name)
    {
        var (old, now) = (ByName(before), ByName(after));
        foreach (var added in now.Keys.Except(old.Keys)) yield return new(DefinitionChangeKind.Added, DefinitionChangeSubject.Workflow, $"新增{name}“{added}”");
        foreach (var removed in old.Keys.Except(now.Keys)) yield return new(DefinitionChangeKind.Removed, DefinitionChangeSubject.Workflow, $"删除{name}“{removed}”");
        foreach (var kept in now.Keys.Intersect(old.Keys).Where(key => !Same(old[key], now[key]))) yield return Changed($"{name}“{kept}”有修改");
    }

    private static Dictionary<string, JsonObject> ByName(JsonArray list) =>
        list.OfType<JsonObject>().GroupBy(item => ComparedStep.Text(item["name"]) ?? "").ToDictionary(g => g.Key, g => g.First());

    private static DefinitionChange Changed(string text) => new(DefinitionChangeKind.Changed, DefinitionChangeSubject.Workflow, text);

    private string TypeName(ComparedStep step) => registry.Find(step.Type)?.DisplayName ?? step.Type;

    /// <summary>Steps inside a step are compared as steps.</summary>
    private static bool IsContent(JsonNode? was, JsonNode? now) => ComparedStep.IsStep(was) || ComparedStep.IsStep(now);

    private static JsonObject? WithoutLayout(JsonNode? metadata) => Without(metadata, "designer", "displayText");

    private static JsonObject? WithoutTests(JsonNode? properties) => Without(properties, "VariableTestValues");

    private static JsonObject? Without(JsonNode? node, params string[] names)
    {
        var copy = node?.DeepClone() as JsonObject;
        foreach (var name in names) copy?.Remove(name);
        return copy;
    }

    /// <summary>Absent, null, empty and "nothing chosen" are the same: the designer writes one for the other.</summary>
    internal static bool Same(JsonNode? one, JsonNode? other) => JsonNode.DeepEquals(Normal(one), Normal(other));

    private static bool SameSet(JsonNode? one, JsonNode? other) =>
        (one as JsonArray ?? []).Select(i => i?.ToString()).ToHashSet().SetEquals((other as JsonArray ?? []).Select(i => i?.ToString()));

    private static JsonNode? Normal(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject json:
                var copy = new JsonObject();
                foreach (var (name, value) in json.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                    if (Normal(value) is { } kept && !(kept is JsonValue flag && flag.GetValueKind() == System.Text.Json.JsonValueKind.False)) copy[name] = kept;
                return copy.Count == 0 ? null : copy;
            case JsonArray list:
                return list.Count == 0 ? null : new JsonArray([.. list.Select(Normal)]);
            case JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.String && value.GetValue<string>().Length == 0:
                return null;
            default:
                return node?.DeepClone();
        }
    }
}
