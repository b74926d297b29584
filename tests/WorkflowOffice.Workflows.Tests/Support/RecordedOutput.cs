using WorkflowOffice.Workflows.Activities.Primitives;

namespace WorkflowOffice.Workflows.Tests.Support;

internal sealed class RecordedOutput : IWorkflowOutputWriter
{
    public List<string?> Lines { get; } = [];

    public void WriteLine(string instanceId, string? text) => Lines.Add(text);
}
