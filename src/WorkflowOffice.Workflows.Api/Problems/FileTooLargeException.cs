using WorkflowOffice.Workflows.Definitions;

namespace WorkflowOffice.Workflows.Api.Problems;

/// <summary>The uploaded file is larger than a definition may be (X-WFD-05).</summary>
public sealed class FileTooLargeException()
    : WorkflowException("X-WFD-05", $"流程文件超过 {DefinitionLimits.MaximumBytes / 1024 / 1024} MB，没有保存。请确认上传的是设计器导出的流程文件。");
