using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Expressions;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Workflows.Definitions;

/// <summary>Reads definitions in the JSON that Elsa Studio exports. What it does not know it keeps (<see cref="WorkflowDefinition.Json"/>).</summary>
/// <param name="scripts">Parses scripts when a definition is checked; without it scripts are only parsed when they run.</param>
public sealed class WorkflowDefinitionReader(ActivityRegistry registry, IScriptChecker? scripts = null, ISubWorkflows? subWorkflows = null)
{
    private static readonly JsonDocumentOptions ParseOptions = new()
    {
        MaxDepth = DefinitionLimits.MaximumJsonDepth,
        AllowDuplicateProperties = false,
    };

    /// <summary>Reads a definition that was accepted before; unknown activities fault when they are reached.</summary>
    /// <exception cref="WorkflowDefinitionInvalidException">The text is no definition at all.</exception>
    public WorkflowDefinition Read(string json) => Read(Parse(json));

    /// <summary>Reads a definition that was accepted before. The definition keeps <paramref name="json"/>; do not change it afterwards.</summary>
    /// <exception cref="WorkflowDefinitionInvalidException">The JSON has no usable root.</exception>
    public WorkflowDefinition Read(JsonObject json)
    {
        var (definition, graph) = Build(json, ReadMode.Tolerant);
        if (definition.Root is null) throw Invalid(graph.Findings);
        definition.Findings = graph.Findings;
        return definition;
    }

    /// <summary>Reads a definition for import or publishing and refuses it with everything that is wrong.</summary>
    /// <exception cref="WorkflowDefinitionInvalidException">With JSON path, activity and reason of each finding.</exception>
    public async Task<WorkflowDefinition> ReadCheckedAsync(string json, CancellationToken cancellationToken = default)
    {
        var (definition, graph) = Build(Parse(json), ReadMode.Strict);
        await CheckScriptsAsync(graph, cancellationToken);
        if (graph.Findings.Count > 0) throw Invalid(graph.Findings);
        return definition;
    }

    /// <summary>Everything that is wrong with a definition; empty where it would be accepted.</summary>
    public async Task<IReadOnlyList<DefinitionFinding>> CheckAsync(string json, CancellationToken cancellationToken = default)
    {
        try
        {
            await ReadCheckedAsync(json, cancellationToken);
            return [];
        }
        catch (WorkflowDefinitionInvalidException e)
        {
            return e.Findings;
        }
    }

    /// <summary>Reads as strictly, but keeps the graph beside what is wrong with it, for the check before publication.</summary>
    /// <returns>The definition is null where the text is none at all.</returns>
    internal async Task<(WorkflowDefinition? Definition, IReadOnlyList<DefinitionFinding> Findings)> InspectAsync(
        string json, CancellationToken cancellationToken)
    {
        try
        {
            var (definition, graph) = Build(Parse(json), ReadMode.Strict);
            await CheckScriptsAsync(graph, cancellationToken);
            return (definition, graph.Findings);
        }
        catch (WorkflowDefinitionInvalidException e)
        {
            return (null, e.Findings);
        }
    }

    private static JsonObject Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (Encoding.UTF8.GetByteCount(json) > DefinitionLimits.MaximumBytes)
            throw Invalid(FindingCodes.TooLarge, $"流程文件超过 {DefinitionLimits.MaximumBytes / 1024 / 1024} MB。");
        try
        {
            var text = json.Length > 0 && json[0] == '\uFEFF' ? json[1..] : json;
            return JsonNode.Parse(text, null, ParseOptions) as JsonObject ?? throw Invalid(FindingCodes.WrongValueType, "流程文件应是一个 JSON 对象。");
        }
        catch (JsonException e)
        {
            var deep = e.Message.Contains("depth", StringComparison.OrdinalIgnoreCase);
            throw new WorkflowDefinitionInvalidException(
            [
                new DefinitionFinding(
                    deep ? FindingCodes.NestedTooDeep : FindingCodes.MalformedJson,
                    deep ? $"JSON 嵌套超过 {DefinitionLimits.MaximumJsonDepth} 层。" : $"不是有效的 JSON（第 {(e.LineNumber ?? 0) + 1} 行第 {Column(json, e)} 列）。",
                    "$",
                    Line: (int)(e.LineNumber ?? 0) + 1,
                    Column: Column(json, e)),
            ]);
        }
        catch (ArgumentException)
        {
            // Text that cannot be UTF-8, e.g. half a surrogate pair.
            throw Invalid(FindingCodes.MalformedJson, "流程文件含有无法编码的字符。");
        }
    }

    /// <summary>The exception counts bytes; people count characters.</summary>
    private static int Column(string json, JsonException e)
    {
        var line = json.Split('\n').ElementAtOrDefault((int)(e.LineNumber ?? 0)) ?? "";
        var bytes = (int)(e.BytePositionInLine ?? 0);
        var column = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes <= 0) break;
            bytes -= rune.Utf8SequenceLength;
            column += rune.Utf16SequenceLength;
        }

        return column + 1;
    }

    private (WorkflowDefinition Definition, ActivityGraphReader Graph) Build(JsonObject json, ReadMode mode)
    {
        var graph = new ActivityGraphReader(registry, subWorkflows, mode);
        var definition = WorkflowReading.Read(graph, json, "$");
        GraphIdentity.Assign(definition, graph);
        definition.Activities = [definition.Workflow, .. graph.Activities];
        definition.HasLogRules = definition.Activities.Any(a => a.LogRules is not null);
        if (mode == ReadMode.Strict) DefinitionChecks.Run(definition, graph);
        return (definition, graph);
    }

    private async Task CheckScriptsAsync(ActivityGraphReader graph, CancellationToken cancellationToken)
    {
        if (scripts is null) return;
        foreach (var expression in graph.Scripts)
        {
            if (graph.Findings.Count >= DefinitionLimits.MaximumFindings) return;
            if (expression.Text is not { Length: > 0 and <= DefinitionLimits.MaximumScriptLength } text) continue;
            if (await scripts.CheckAsync(text, cancellationToken) is not { } error) continue;
            var activity = graph.Owners[expression];
            graph.Findings.Add(new DefinitionFinding(
                FindingCodes.ScriptDoesNotParse,
                $"{PlaceOf(activity, expression)}的 JavaScript 有语法错误（第 {error.Line} 行第 {error.Column} 列）：{error.Message}",
                expression.Path + ".value",
                activity.Id,
                activity.DisplayText,
                error.Line,
                error.Column));
        }
    }

    /// <summary>Where a script stands, in the designer's words: 输入“条件”（Condition）, or the case of a switch.</summary>
    private static string PlaceOf(Activity activity, Expression expression) =>
        activity.Inputs.FirstOrDefault(input => input.Expression?.Path == expression.Path)?.Words
        ?? $"表达式 {expression.Path[(expression.Path.LastIndexOf('.', expression.Path.LastIndexOf('.') - 1) + 1)..]} ";

    private static WorkflowDefinitionInvalidException Invalid(string code, string message) => new([new DefinitionFinding(code, message, "$")]);

    private static WorkflowDefinitionInvalidException Invalid(List<DefinitionFinding> findings) =>
        new([.. findings.Take(DefinitionLimits.MaximumFindings)]);
}
