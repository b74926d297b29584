namespace WorkflowOffice.Workflows.Faults;

/// <summary>Something inside a running instance went wrong; it becomes an incident of the activity.</summary>
/// <param name="technicalMessage">The same in English, as Elsa words it: for logs and for tools that know Elsa.</param>
/// <param name="technicalType">Elsa's name of this kind of failure.</param>
public abstract class WorkflowFaultException(
    string code, string message, string technicalMessage, string technicalType, Exception? innerException = null)
    : WorkflowException(code, message, innerException)
{
    public string TechnicalMessage { get; internal init; } = technicalMessage;

    public string TechnicalType { get; internal init; } = technicalType;
}
