namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>The connection broke during COMMIT of a burst without request id, so nobody can tell whether it happened (X-WFR-04).</summary>
public sealed class CommitOutcomeUnknownException(Exception innerException)
    : WorkflowException("X-WFR-04", "与数据库的连接在提交时中断，无法确认本次操作是否生效。请刷新页面查看结果后再决定是否重新操作。", innerException);
