using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using WorkflowOffice.Workflows.Expressions;
using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows.Api.Descriptors;

/// <summary>The small lists that the designer asks for when it opens: what this runtime knows, in the office's words.</summary>
/// <remarks>Elsa's type names, so that a definition made here opens in any Elsa installation. The first entry is what an unset value means.</remarks>
internal static class DesignerCatalogues
{
    private const string Core = ", Elsa.Workflows.Core";
    private const string Runtime = ", Elsa.Workflows.Runtime";

    public sealed record ListOf<T>(IReadOnlyList<T> Items, int Count);

    public sealed record AllOf<T>(IReadOnlyList<T> Items);

    public sealed record StrategyItem(string DisplayName, string Description, string TypeName);

    public sealed record CommitStrategyItem(string Name, string DisplayName, string Description);

    public sealed record ExpressionItem(string Type, string DisplayName, bool IsSerializable, bool IsBrowsable, IReadOnlyDictionary<string, string> Properties);

    public sealed record VariableTypeItem(string TypeName, string DisplayName, string Category, string Description);

    public sealed record StorageDriverItem(string TypeName, string DisplayName, double Priority, bool Deprecated);

    public sealed record FeatureItem(string Name, string Namespace, string FullName, string DisplayName, string Description);

    public sealed record ConverterItem(string Id, string SourceTypeName, string ResultTypeName, string DisplayName);

    public sealed record PackageAnswer(string PackageVersion);

    private static readonly StrategyItem[] Incidents =
    [
        new("停下等待处理", "出现故障时流程停下，由管理员处理后继续。", "Elsa.Workflows.IncidentStrategies.FaultStrategy" + Core),
        new("记录故障并继续", "出现故障的步骤停下，其他分支继续办理。", "Elsa.Workflows.IncidentStrategies.ContinueWithIncidentsStrategy" + Core),
    ];

    private static readonly StrategyItem[] Activations =
    [
        new("总是可以发起", "每次发起都建立新的实例。", "Elsa.Workflows.ActivationValidators.AllowAlwaysStrategy" + Core),
        new("同一关联号只有一个", "同一流程、同一关联号同时只有一个实例。", "Elsa.Workflows.Runtime.ActivationValidators.CorrelatedSingletonStrategy" + Runtime),
        new("关联号不重复", "任何流程中，同一关联号同时只有一个实例。", "Elsa.Workflows.Runtime.ActivationValidators.CorrelationStrategy" + Runtime),
        new("只有一个", "同一流程同时只有一个实例。", "Elsa.Workflows.Runtime.ActivationValidators.SingletonStrategy" + Runtime),
    ];

    // Of values only: that a step ran, when and with which outcome the log keeps in any case, as evidence.
    private static readonly StrategyItem[] LogPersistence =
    [
        new("沿用上一级", "输入输出的值是否留存，按步骤、流程、系统的设置逐级确定。", "Elsa.Workflows.LogPersistence.Strategies.Inherit" + Core),
        new("留存", "值记入执行记录，能查看流程实例的人都能看到。", "Elsa.Workflows.LogPersistence.Strategies.Include" + Core),
        new("不留存", "值不记入执行记录。", "Elsa.Workflows.LogPersistence.Strategies.Exclude" + Core),
        new("按系统设置", "由系统的配置确定。", "Elsa.Workflows.LogPersistence.Strategies.Configuration" + Core),
    ];

    private static readonly ExpressionItem[] Expressions =
    [
        new("Literal", "固定值", true, false, new Dictionary<string, string>()),
        new("Object", "结构", true, false, Monaco("json")),
        new("Json", "结构（JSON）", true, false, Monaco("json")),
        new("Variable", "变量", true, true, new Dictionary<string, string>()),
        new("Input", "流程输入", true, true, new Dictionary<string, string>()),
        new(Expression.JavaScript, "表达式（JavaScript）", true, true, Monaco("javascript")),
    ];

    private static readonly FeatureItem[] Features =
        [new("RealTimeWorkflowUpdates", "Elsa", "Elsa.RealTimeWorkflowUpdates", "实时更新", "流程实例有进展时，查看页面随即更新。")];

    private static readonly StorageDriverItem[] StorageDrivers =
        [new("Elsa.Workflows.WorkflowInstanceStorageDriver" + Core, "随事项保存", 5, false)];

    private static readonly Dictionary<string, string> TypeWords = new(StringComparer.Ordinal)
    {
        ["Object"] = "任意内容",
        ["String"] = "文字",
        ["Boolean"] = "是/否",
        ["Int32"] = "整数",
        ["Int64"] = "长整数",
        ["Double"] = "小数",
        ["Decimal"] = "金额",
        ["Guid"] = "编号",
        ["DateOnly"] = "日期",
        ["TimeOnly"] = "时刻",
        ["DateTime"] = "日期和时刻",
        ["DateTimeOffset"] = "日期和时刻（含时区）",
        ["TimeSpan"] = "时长",
    };

    private static readonly VariableTypeItem[] VariableTypes =
        [.. TypeWords.Where(type => VariableType.KnownNames.Contains(type.Key)).Select(type => new VariableTypeItem(type.Key, type.Value, "常用", type.Value))];

    public static Ok<ListOf<StrategyItem>> ListIncidentStrategies() => Answer(Incidents);

    public static Ok<ListOf<StrategyItem>> ListActivationStrategies() => Answer(Activations);

    public static Ok<ListOf<StrategyItem>> ListLogPersistenceStrategies() => Answer(LogPersistence);

    /// <summary>Every burst is one transaction: there is nothing to choose.</summary>
    public static Ok<ListOf<CommitStrategyItem>> ListCommitStrategies() => Answer<CommitStrategyItem>([]);

    public static Ok<ListOf<ExpressionItem>> ListExpressions() => Answer(Expressions);

    public static Ok<AllOf<VariableTypeItem>> ListVariableTypes() => TypedResults.Ok(new AllOf<VariableTypeItem>(VariableTypes));

    public static Ok<AllOf<StorageDriverItem>> ListStorageDrivers() => TypedResults.Ok(new AllOf<StorageDriverItem>(StorageDrivers));

    /// <summary>Of the optional features that the designer looks for: live updates of an instance.</summary>
    public static Ok<ListOf<FeatureItem>> ListFeatures() => Answer(Features);

    /// <summary>Outputs are stored as they are.</summary>
    public static Ok<ListOf<ConverterItem>> ListOutputConverters() => Answer<ConverterItem>([]);

    /// <summary>The version of Elsa whose API this host speaks.</summary>
    public static Ok<PackageAnswer> GetPackageVersion() => TypedResults.Ok(new PackageAnswer("3.7.1"));

    private static Ok<ListOf<T>> Answer<T>(T[] items) => TypedResults.Ok(new ListOf<T>(items, items.Length));

    private static Dictionary<string, string> Monaco(string language) => new() { ["MonacoLanguage"] = language };
}
