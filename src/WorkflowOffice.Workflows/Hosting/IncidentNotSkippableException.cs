namespace WorkflowOffice.Workflows.Hosting;

/// <summary>The failure happened outside an activity, so nothing can be passed over (X-WFR-23).</summary>
public sealed class IncidentNotSkippableException(string source)
    : WorkflowException("X-WFR-23", $"该故障发生在{NameOf(source)}，没有可以跳过的步骤。请在排除原因后重试，或取消该流程实例。")
{
    private static string NameOf(string source) => source switch
    {
        "timer" => "到期自动办理时",
        "stimulus" => "事件送达时",
        "start" => "启动流程时",
        _ => "对外发送时",
    };
}
