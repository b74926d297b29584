namespace WorkflowOffice.Workflows.Faults;

/// <summary>An activity class breaks a rule of the runtime; the fault is in the program (X-WFR-21).</summary>
public sealed class AuthoringException(string message)
    : WorkflowFaultException("X-WFR-21", message, message, "WorkflowOffice.Authoring");
