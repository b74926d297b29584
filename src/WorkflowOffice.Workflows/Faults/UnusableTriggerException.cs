namespace WorkflowOffice.Workflows.Faults;

/// <summary>An activity that is to start instances does not say by what (X-WFD-24).</summary>
internal sealed class UnusableTriggerException(string message) : WorkflowException(Definitions.FindingCodes.UnusableTrigger, message);
