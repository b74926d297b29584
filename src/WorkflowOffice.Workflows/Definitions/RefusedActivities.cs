namespace WorkflowOffice.Workflows.Definitions;

/// <summary>Why an activity of Elsa's library is not offered (docs/decisions/0012-http.md); what nobody knows is said to be unknown.</summary>
internal static class RefusedActivities
{
    private const string Door = "本系统不提供由流程定义开放的网络入口：任何人都能绕过登录、权限和留痕启动流程。请改用“等待事件”，由有权限的接口发布事件。";

    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["Elsa.HttpEndpoint"] = Door,
        ["Elsa.WriteHttpResponse"] = Door,
        ["Elsa.WriteFileHttpResponse"] = Door,
        ["Elsa.DownloadHttpFile"] = "本系统不把外部文件直接存入流程。请用“HTTP 请求”取得数据，文件作为附件上传。",
        ["Elsa.Inline"] = "这种活动只存在于程序代码中，流程文件不能定义它。",
    };

    public static string Explain(string? typeName) => typeName switch
    {
        null => "活动缺少 type。",
        _ when Reasons.TryGetValue(typeName, out var reason) => $"不支持活动类型 {typeName}。{reason}",
        _ => $"不认识活动类型 {typeName}。请从工具箱中选用本系统提供的活动。",
    };
}
