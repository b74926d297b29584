using System.Text.Json;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Cases.ViewFlow;

/// <summary>What people call an activity: the text on it in the designer, else its name, else its kind.</summary>
internal static class ActivityTitle
{
    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["Elsa.Start"] = "开始",
        ["Elsa.End"] = "结束",
        ["Elsa.Finish"] = "办结",
        ["Elsa.Flowchart"] = "流程图",
        ["Elsa.Sequence"] = "顺序步骤",
        ["Elsa.FlowDecision"] = "判断",
        ["Elsa.If"] = "判断",
        ["Elsa.FlowSwitch"] = "分情形",
        ["Elsa.FlowFork"] = "并行分支",
        ["Elsa.Fork"] = "并行分支",
        ["Elsa.FlowJoin"] = "汇合",
        ["Elsa.SetVariable"] = "记录变量",
        ["Elsa.Delay"] = "等待",
        ["Elsa.StartAt"] = "等到指定时间",
        ["Elsa.Event"] = "等待事件",
        ["Elsa.RunTask"] = "外部任务",
        ["WorkflowOffice.HumanTask"] = "人工任务",
        ["WorkflowOffice.StatutoryDeadline"] = "法定期限",
        ["WorkflowOffice.GenerateDocument"] = "制作文书",
        ["WorkflowOffice.ServeDocument"] = "送达文书",
        ["WorkflowOffice.Notify"] = "通知",
        ["WorkflowOffice.ArchiveCase"] = "归档",
    };

    internal static string Of(JsonObject activity)
    {
        var type = Text(activity["type"]) ?? "";
        return Text((activity["metadata"] as JsonObject)?["displayText"])
            ?? Text(activity["name"])
            ?? Kinds.GetValueOrDefault(type, type[(type.LastIndexOf('.') + 1)..]);
    }

    private static string? Text(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.String && value.GetValue<string>() is { Length: > 0 } text ? text : null;
}
