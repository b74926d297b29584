using System.Globalization;
using System.Text.Json.Nodes;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>Compares the day of an act with a period of the case: in time until 24:00 of the last day (民法典 art. 203).</summary>
/// <remarks>
/// An act sent by post counts from its postmark (民诉法 art. 85: 在期满前交邮的，不算过期). The dates compared become the fact
/// <c>Timeliness</c> of the case, so that a refusal can name them.
/// </remarks>
[Activity(OfficeActivities.Namespace, OfficeActivities.Category, "判断一项行为是否在期限内作出（邮寄的以邮戳日为准）。", Type = "CheckTimeliness", DisplayName = "期限审查")]
[FlowNode(InTime, Late)]
public sealed class CheckTimelinessActivity : Activity
{
    internal const string InTime = "期限内";
    internal const string Late = "逾期";

    [Input(DisplayName = "期限名", Order = 1)]
    public Input<string> Key { get; set; } = new();

    [Input(DisplayName = "行为之日", Description = "留空为当天。", Order = 2)]
    public Input<string> ActedOn { get; set; } = new();

    [Input(DisplayName = "邮戳日", Description = "邮寄提交时的交邮之日。", Order = 3)]
    public Input<string> PostmarkedOn { get; set; } = new();

    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var @case = await context.GetRequiredService<CaseWork>().OfAsync(context);
        var key = context.Get(Key) ?? "";
        var clock = await context.GetRequiredService<ClockKeeper>().FindAsync(@case.Id, key, context.CancellationToken)
            ?? throw new OfficeException(RefusalKind.RuleBroken, "X-CLK-02", $"事项没有名为“{key}”的期限，无法审查是否逾期。请法制机构检查流程。");
        var receivedOn = Parse(context.Get(ActedOn)) ?? LegalTime.DateOf(context.Now);
        var postmarkedOn = Parse(context.Get(PostmarkedOn));
        var decisiveOn = postmarkedOn ?? receivedOn;
        var late = decisiveOn > clock.DueOn;
        CaseWork.Merge(context, @case, new JsonObject
        {
            ["Timeliness"] = new JsonObject
            {
                ["Late"] = late,
                ["StartedOn"] = clock.StartedOn.ToIso(),
                ["CountFrom"] = clock.StartedOn.AddDays(1).ToIso(),
                ["RawEnd"] = clock.RawEnd.ToIso(),
                ["DueOn"] = clock.DueOn.ToIso(),
                ["ReceivedOn"] = receivedOn.ToIso(),
                ["DecisiveOn"] = decisiveOn.ToIso(),
                ["Day"] = decisiveOn.DayNumber - clock.StartedOn.DayNumber,
                ["Words"] = $"“{clock.Name}”自 {LegalTime.Format(clock.StartedOn)} 次日起算，至 {LegalTime.Format(clock.DueOn)} 届满；"
                    + $"本次于 {LegalTime.Format(decisiveOn)} 提出（第 {decisiveOn.DayNumber - clock.StartedOn.DayNumber} 日），{(late ? "已经逾期" : "在期限之内")}",
                ["Article"] = clock.Article,
                ["Sentence"] = clock.Sentence,
            },
        });
        await context.CompleteActivityWithOutcomesAsync(late ? Late : InTime);
    }

    private static DateOnly? Parse(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
