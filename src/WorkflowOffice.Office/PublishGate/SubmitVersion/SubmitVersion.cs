namespace WorkflowOffice.Office.PublishGate.SubmitVersion;

/// <param name="To">Who shall publish it; null: whoever may and has not edited it.</param>
/// <param name="Note">What the publisher should know.</param>
/// <param name="Reasons">Proposed reasons for warnings: key of the finding → text.</param>
public sealed record SubmitVersion(Guid? To = null, string? Note = null, IReadOnlyDictionary<string, string>? Reasons = null);
