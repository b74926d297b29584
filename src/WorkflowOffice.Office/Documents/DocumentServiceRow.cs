namespace WorkflowOffice.Office.Documents;

/// <summary>How a document reached its addressee; the latest record.</summary>
/// <param name="ServedOn">Null while the day of receipt is not yet known.</param>
internal sealed record DocumentServiceRow(string Method, string MethodName, DateOnly? ServedOn, string? Receiver);
