namespace WorkflowOffice.Workflows.Faults;

/// <summary>The definition uses an activity type that this installation does not have (X-WFR-14).</summary>
public sealed class ActivityTypeNotFoundException(string typeName)
    : WorkflowFaultException(
        "X-WFR-14",
        $"本系统没有活动类型 {typeName}。请在流程设计中替换该活动。",
        $"Activity type '{typeName}' version '0' could not be found.",
        "Elsa.Workflows.Exceptions.ActivityNotFoundException");
