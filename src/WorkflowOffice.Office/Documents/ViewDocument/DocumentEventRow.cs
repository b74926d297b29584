namespace WorkflowOffice.Office.Documents.ViewDocument;

internal sealed record DocumentEventRow(DateTimeOffset At, string Who, string Action);
