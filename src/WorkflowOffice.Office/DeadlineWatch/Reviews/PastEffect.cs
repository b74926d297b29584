namespace WorkflowOffice.Office.DeadlineWatch.Reviews;

/// <summary>One thing that happened on a clock's old day.</summary>
/// <param name="What">In words, for the person who decides.</param>
/// <param name="ByHand">Why the office cannot take it back, and what has to be done instead; null: 重新处理 takes it back.</param>
/// <param name="Post">The post that overdue work was escalated to; null for anything else.</param>
internal sealed record PastEffect(DateTimeOffset At, string What, string? Post = null, string? ByHand = null);
