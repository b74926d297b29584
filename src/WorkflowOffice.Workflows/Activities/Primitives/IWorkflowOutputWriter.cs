namespace WorkflowOffice.Workflows.Activities.Primitives;

/// <summary>Where WriteLine writes; an installation that registers none drops the lines.</summary>
public interface IWorkflowOutputWriter
{
    void WriteLine(string instanceId, string? text);
}
