using WorkflowOffice.Workflows.Definitions;

namespace WorkflowOffice.Workflows.Activities.Http;

/// <summary>Sends an HTTP request and runs the activity embedded for the status code, for any other, or for the want of an answer.</summary>
[Activity("Elsa", "网络", "发送 HTTP 请求，按状态码执行活动。", DisplayName = "HTTP 请求", Kind = ActivityKind.Task)]
public sealed class SendHttpRequest : HttpCall
{
    private List<(int Status, Activity? Activity)> cases = [];

    /// <summary>The cases as bare JSON: a list of {statusCode, activity}.</summary>
    [Input(
        DisplayName = "预期状态码", Description = "每个状态码对应要执行的活动。", UIHint = "http-status-codes",
        TypeName = "System.Collections.Generic.ICollection`1[[Elsa.Http.HttpStatusCodeCase, Elsa.Http]], System.Private.CoreLib")]
    public object? ExpectedStatusCodes { get; set; }

    [Port(DisplayName = "其他状态码")]
    public Activity? UnmatchedStatusCode { get; set; }

    [Port(DisplayName = "连接失败")]
    public new Activity? FailedToConnect { get; set; }

    [Port(DisplayName = "超时")]
    public Activity? Timeout { get; set; }

    internal override void OnRead(ActivityReadContext context) => cases =
    [
        .. context.Objects(Json["expectedStatusCodes"], JsonPath + ".expectedStatusCodes")
            .Select(c => (StatusOf(c.Item["statusCode"]) ?? 0, context.ReadChild(c.Item["activity"], c.Path + ".activity"))),
    ];

    protected internal override ValueTask OnChildCompletedAsync(
        ActivityExecutionContext context, ActivityExecutionContext child, IReadOnlyList<string>? outcomes) => context.CompleteActivityAsync();

    private protected override IEnumerable<int> ExpectedStatuses(ActivityExecutionContext context) => cases.Select(c => c.Status);

    private protected override ValueTask GoOnAsync(ActivityExecutionContext context, int status)
    {
        var match = cases.FindIndex(c => c.Status == status);
        return RunAsync(context, match < 0 ? UnmatchedStatusCode : cases[match].Activity);
    }

    private protected override ValueTask GoOnWithoutAnswerAsync(ActivityExecutionContext context, string failure) =>
        RunAsync(context, failure == TimedOut ? Timeout : FailedToConnect);

    private static ValueTask RunAsync(ActivityExecutionContext context, Activity? activity)
    {
        if (activity is null) return context.CompleteActivityAsync();
        context.Schedule(activity);
        return ValueTask.CompletedTask;
    }
}
