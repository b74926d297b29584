using WorkflowOffice.Office.Cases;
using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>Ends a running period of the case because what it limits was done; the waiting step leaves by 提前办结 or 逾期办结.</summary>
[Activity(OfficeActivities.Namespace, OfficeActivities.Category, "办结一个正在运行的期限（事情已在期限内或逾期办完）。", Type = "StopDeadline", DisplayName = "办结期限")]
public sealed class StopDeadlineActivity : CodeActivity
{
    [Input(DisplayName = "期限名", Order = 1)]
    public Input<string> Key { get; set; } = new();

    [Input(DisplayName = "事由", Order = 2)]
    public Input<string> Reason { get; set; } = new();

    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var @case = await context.GetRequiredService<CaseWork>().OfAsync(context);
        var keeper = context.GetRequiredService<ClockKeeper>();
        var clock = await keeper.FindAsync(@case.Id, context.Get(Key) ?? "", context.CancellationToken);
        if (clock is { IsReopened: true })
            await keeper.EndAsync(context, @case, clock, ClockState.Met, context.Get(Reason) ?? DisplayText); // its step has left long ago
        else if (clock is { IsLive: true })
            context.ResumeBookmarkLater(clock.ControlBookmarkId, new ClockControl(context.Get(Reason) ?? DisplayText).ToInput());
    }
}
