namespace WorkflowOffice.Workflows.Faults;

/// <summary>The resume lacks a value that the activity needs (X-WFR-18).</summary>
public sealed class ResumeInputMissingException(string key)
    : WorkflowFaultException(
        "X-WFR-18",
        $"恢复执行时缺少数据 {key}。请由任务页面办理，或在接口中提供该数据。",
        $"The given key '{key}' was not present in the dictionary.",
        "System.Collections.Generic.KeyNotFoundException");
