namespace WorkflowOffice.Workflows.Hosting;

/// <summary>Somebody saved this definition while it was being edited (X-WFD-03); nothing was overwritten.</summary>
/// <param name="yours">What was edited; null: that version is gone.</param>
/// <param name="current">What is stored now.</param>
/// <param name="currentJson">Its text, so that both can be laid side by side.</param>
public sealed class StaleDefinitionException(DefinitionBasis basis, WorkflowDefinitionSummary? yours, WorkflowDefinitionSummary current, string currentJson)
    : WorkflowException(
        "X-WFD-03",
        $"您修改的是{NameOf(yours, basis.Revision)}，而最新的是 {current.SavedBy} 保存的{NameOf(current, current.Revision)}。本次保存未生效，请打开最新版后再修改。")
{
    public DefinitionBasis Basis { get; } = basis;

    public WorkflowDefinitionSummary? Yours { get; } = yours;

    public WorkflowDefinitionSummary Current { get; } = current;

    public string CurrentJson { get; } = currentJson;

    private static string NameOf(WorkflowDefinitionSummary? version, int? revision) =>
        version is null ? "已删除的版本" : revision is null ? $"第 {version.Version} 版" : $"第 {version.Version} 版（第 {revision} 次保存）";
}
