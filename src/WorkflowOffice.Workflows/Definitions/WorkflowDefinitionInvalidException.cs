namespace WorkflowOffice.Workflows.Definitions;

/// <summary>A definition cannot be accepted (X-WFD-01); each finding says where and why.</summary>
public sealed class WorkflowDefinitionInvalidException(IReadOnlyList<DefinitionFinding> findings)
    : WorkflowException("X-WFD-01", "流程文件未被接受：" + string.Join("；", findings.Take(3).Select(f => $"{f.Path}：{f.Message}")))
{
    public IReadOnlyList<DefinitionFinding> Findings { get; } = findings;
}
