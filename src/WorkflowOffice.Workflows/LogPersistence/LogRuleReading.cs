using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows.LogPersistence;

/// <summary>
/// Reads Elsa's two forms from the custom properties of a workflow or an activity: <c>logPersistenceConfig</c> (strategy or expression), and
/// the older <c>logPersistenceMode</c> (Include, Exclude, Inherit). The designer writes both; the first one decides.
/// </summary>
internal static class LogRuleReading
{
    private const string ConfigKey = "logPersistenceConfig";
    private const string LegacyKey = "logPersistenceMode";

    /// <returns>Null where nothing is said.</returns>
    public static LogRules? Read(ActivityGraphReader reader, Activity activity, JsonNode? customProperties, string path)
    {
        if (customProperties is not JsonObject properties || (properties[ConfigKey] is null && properties[LegacyKey] is null)) return null;
        var config = properties[ConfigKey] as JsonObject ?? [];
        var legacy = properties[LegacyKey] as JsonObject ?? new JsonObject { ["default"] = properties[LegacyKey]?.DeepClone() };
        var at = new Place(reader, activity, $"{path}.customProperties");
        return new LogRules(
            at.Config(config["default"], "default") ?? at.Mode(legacy["default"], "default"),
            // Elsa's designer writes it into the configuration, its runtime reads it beside that.
            at.Config(config["internalState"] ?? properties["internalState"], "internalState"),
            at.Section(config, legacy, "inputs"),
            at.Section(config, legacy, "outputs"));
    }

    private sealed record Place(ActivityGraphReader Reader, Activity Activity, string Path)
    {
        public Dictionary<string, LogRule> Section(JsonObject config, JsonObject legacy, string name)
        {
            var rules = new Dictionary<string, LogRule>(StringComparer.OrdinalIgnoreCase);
            foreach (var (key, value) in legacy[name] as JsonObject ?? [])
                if (Mode(value, $"{name}.{key}") is { } rule) rules[key] = rule;
            foreach (var (key, value) in config[name] as JsonObject ?? [])
                if (Config(value, $"{name}.{key}") is { } rule) rules[key] = rule;
            return rules;
        }

        public LogRule? Mode(JsonNode? json, string field)
        {
            if (json is null) return null;
            if (ModeOf(json) is { } mode) return new LogRule(mode);
            Unknown(ValueText.Excerpt(json), $"{LegacyKey}.{field}");
            return null;
        }

        public LogRule? Config(JsonNode? json, string field)
        {
            if (json is not JsonObject config || config.Count == 0) return null;
            if (IsExpression(config))
                return config["expression"] is JsonObject expression
                    ? new LogRule(null, Reader.ReadExpression(Activity, expression, $"{Path}.{ConfigKey}.{field}.expression"))
                    : new LogRule(LogPersistenceMode.Inherit);
            var type = DefinitionJson.Text(config, "strategyType")?.Split(',')[0].Trim();
            switch (type?[(type.LastIndexOf('.') + 1)..])
            {
                case null or "" or "Inherit":
                    return new LogRule(LogPersistenceMode.Inherit);
                case "Include":
                    return new LogRule(LogPersistenceMode.Include);
                case "Exclude":
                    return new LogRule(LogPersistenceMode.Exclude);
                case "Configuration":
                    return new LogRule(Mode: null);
                case var name:
                    Unknown(name, $"{ConfigKey}.{field}.strategyType");
                    return new LogRule(LogPersistenceMode.Inherit);
            }
        }

        private static bool IsExpression(JsonObject config) =>
            config["evaluationMode"] is JsonValue mode && (mode.TryGetValue<string>(out var name)
                ? string.Equals(name, "Expression", StringComparison.OrdinalIgnoreCase)
                : mode.TryGetValue<int>(out var number) && number == 1);

        private void Unknown(string name, string field) => Reader.Add(
            FindingCodes.UnknownStrategy, $"不认识的日志留存方式 {name}，可用的是 Include（留存）、Exclude（不留存）、Inherit（沿用上一级）。", $"{Path}.{field}", Activity);
    }

    /// <summary>Elsa's names, in any case, or its numbers; null for anything else.</summary>
    public static LogPersistenceMode? ModeOf(JsonNode? value) =>
        ValueText.Of(value) is { } text && Enum.TryParse<LogPersistenceMode>(text, ignoreCase: true, out var mode) && Enum.IsDefined(mode) ? mode : null;
}
