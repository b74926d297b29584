using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Activities.Primitives;

/// <summary>Publishes a named event in the same transaction.</summary>
[Activity("Elsa", "基本", "发布事件。", DisplayName = "发布事件")]
public sealed class PublishEvent : Activity
{
    [Input(DisplayName = "事件名称")]
    public Input<string> EventName { get; set; } = new();

    [Input(DisplayName = "关联号", Description = "只通知关联号相同的流程。")]
    public Input<string> CorrelationId { get; set; } = new();

    [Input(DisplayName = "仅本流程", Description = "只通知本流程实例。")]
    public Input<bool> IsLocalEvent { get; set; } = new();

    [Input(DisplayName = "事件数据", DefaultSyntax = "JavaScript")]
    public Input<object> Payload { get; set; } = new();

    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var payload = (JsonNode?)context.Get(Payload);
        context.AddEffect("publish-event", new JsonObject
        {
            ["eventName"] = context.Get(EventName),
            ["correlationId"] = string.IsNullOrWhiteSpace(context.Get(CorrelationId)) ? null : context.Get(CorrelationId),
            ["workflowInstanceId"] = context.Get(IsLocalEvent) ? context.WorkflowInstanceId : null,
            ["payload"] = payload?.DeepClone(),
        });
        return context.CompleteActivityAsync();
    }
}
