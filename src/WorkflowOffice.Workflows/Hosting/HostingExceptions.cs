namespace WorkflowOffice.Workflows.Hosting;

/// <summary>The bookmark was already used or cancelled, or never existed (X-WFR-01).</summary>
public sealed class BookmarkNotFoundException(string bookmarkId)
    : WorkflowException("X-WFR-01", $"该步骤已经办理或已被撤销，不能再次办理（书签 {bookmarkId}）。请刷新后查看最新进展。");

/// <summary>No definition version has this id (X-WFD-02).</summary>
public sealed class WorkflowDefinitionNotFoundException(string id)
    : WorkflowException("X-WFD-02", $"没有找到流程版本 {id}。请在“流程版本”页面核对。");

/// <summary>Somebody saved or published this definition meanwhile (X-WFD-03).</summary>
public sealed class WorkflowDefinitionConflictException(string message) : WorkflowException("X-WFD-03", message);

/// <summary>The same request id came with another content (X-REQ-01).</summary>
public sealed class RequestMismatchException(string requestId)
    : WorkflowException("X-REQ-01", $"请求编号 {requestId} 已用于另一内容的操作。请刷新页面后重新提交。");

/// <summary>Other bursts were faster too often (X-WFR-02).</summary>
public sealed class BurstConflictException(Exception innerException)
    : WorkflowException("X-WFR-02", "同一事项正在被多人同时办理，本次操作未生效。请刷新后重试。", innerException);
