namespace WorkflowOffice.Office.Cases.ViewSteps;

internal sealed record StepDetailRow(string Label, string? Value);
