namespace WorkflowOffice.Office.DeadlineWatch.ViewClock;

/// <summary>What the present user could do to a clock today, or why not.</summary>
/// <param name="Code">Code of the refusal; null when it is allowed.</param>
/// <param name="Basis">The article that allows it.</param>
/// <param name="Approver">Who has to approve, in words; null when nobody has to.</param>
/// <param name="MaxLength">Longest extension, in <paramref name="Unit"/>; null: whoever approves it decides.</param>
internal sealed record ClockActionRow(
    ClockChangeKind Kind, bool Allowed, string? Code, string? WhyNot, string Basis, string? Approver, int? MaxLength, string? Unit);
