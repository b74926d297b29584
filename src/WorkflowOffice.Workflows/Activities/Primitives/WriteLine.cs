namespace WorkflowOffice.Workflows.Activities.Primitives;

/// <summary>Writes a line, for trying out workflows.</summary>
[Activity("Elsa", "基本", "输出一行文字（用于调试）。", DisplayName = "输出文字")]
public sealed class WriteLine : CodeActivity
{
    [Input(DisplayName = "文字")]
    public Input<string> Text { get; set; } = new();

    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        if (context.Get(Text) is { } text) context.GetService<IWorkflowOutputWriter>()?.WriteLine(context.WorkflowInstanceId, text);
        return ValueTask.CompletedTask;
    }
}
