namespace WorkflowOffice.Office.Cases.ViewFlow;

internal sealed record FlowPoint(double X, double Y);
