using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Definitions;

/// <summary>Reads the strategies of a definition's options: CLR type names as Elsa Studio writes them.</summary>
internal static class WorkflowStrategies
{
    public static IncidentStrategy Incidents(ActivityGraphReader graph, JsonObject? options, string path) => ClassName(options, "incidentStrategyType") switch
    {
        null or "FaultStrategy" => IncidentStrategy.Fault,
        "ContinueWithIncidentsStrategy" => IncidentStrategy.ContinueWithIncidents,
        var name => Unknown(graph, "故障策略", name, path + ".incidentStrategyType", IncidentStrategy.Fault),
    };

    public static ActivationStrategy Activation(ActivityGraphReader graph, JsonObject? options, string path) => ClassName(options, "activationStrategyType") switch
    {
        null or "AllowAlwaysStrategy" => ActivationStrategy.Always,
        "SingletonStrategy" => ActivationStrategy.Singleton,
        "CorrelatedSingletonStrategy" => ActivationStrategy.CorrelatedSingleton,
        "CorrelationStrategy" => ActivationStrategy.Correlation,
        var name => Unknown(graph, "启动方式", name, path + ".activationStrategyType", ActivationStrategy.Always),
    };

    private static T Unknown<T>(ActivityGraphReader graph, string what, string name, string path, T fallback)
    {
        graph.Findings.Add(new DefinitionFinding(FindingCodes.UnknownStrategy, $"不支持的{what} {name}，请在流程设置中重新选择。", path));
        return fallback;
    }

    /// <summary>"A.B.C, Assembly" → C.</summary>
    private static string? ClassName(JsonObject? options, string field)
    {
        var name = DefinitionJson.Text(options, field)?.Split(',')[0].Trim();
        return string.IsNullOrEmpty(name) ? null : name[(name.LastIndexOf('.') + 1)..];
    }
}
