using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Cases.ViewAudit;

/// <summary>One audit entry of a case.</summary>
/// <param name="Action">What happened, one Chinese line.</param>
/// <param name="Code">The same as a stable name, e.g. <c>task.completed</c>.</param>
/// <param name="Subject">What kind of thing changed.</param>
/// <param name="Hash">SHA-256 over the entry, hexadecimal.</param>
/// <param name="Intact">The stored content still gives the stored hash.</param>
internal sealed record CaseAuditRow(
    Guid Id, DateTimeOffset At, string Actor, string Action, string Code, string Subject, string SubjectId, string? Rule, string? Reason,
    string? Evidence, JsonNode? Before, JsonNode? After, string Hash, bool Intact, string? RequestId);
