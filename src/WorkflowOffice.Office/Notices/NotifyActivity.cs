using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.Notices;

/// <summary>Tells people something and records it in the case, stamped 系统自动 with its basis.</summary>
[Activity(OfficeActivities.Namespace, OfficeActivities.Category, "通知有关人员，并以“系统自动”记入办理过程。", Type = "Notify", DisplayName = "通知记载")]
public sealed class NotifyActivity : CodeActivity
{
    [Input(DisplayName = "内容", UIHint = "multiline", Order = 1)]
    public Input<string> Text { get; set; } = new();

    [Input(DisplayName = "通知职务", Description = "可多个；留空只记载不通知。", UIHint = "checklist", OptionsSource = "posts", Order = 2)]
    public Input<string[]> Posts { get; set; } = new([]);

    [Input(DisplayName = "所属科室", Description = "只通知这一科室的上述职务。", OptionsSource = "units", Order = 3)]
    public Input<string> Unit { get; set; } = new();

    [Input(DisplayName = "依据", Description = "条文或期限编号。", Order = 4)]
    public Input<string> Basis { get; set; } = new();

    [Input(DisplayName = "性质", UIHint = "dropdown", Options = ["Info", "Warning", "Escalation", "Automatic"], OptionNames = ["告知", "提醒", "督办", "系统自动"], DefaultValue = "Automatic", Order = 5)]
    public Input<string> Kind { get; set; } = new("Automatic");

    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var work = context.GetRequiredService<CaseWork>();
        var assignments = context.GetRequiredService<Assignments>();
        var @case = await work.OfAsync(context);
        var text = context.Get(Text) ?? DisplayText;
        var recipients = new List<Guid>();
        foreach (var post in context.Get(Posts) ?? [])
        {
            var assignment = await assignments.ResolveAsync(post, context.Get(Unit), null, context.CancellationToken);
            recipients.AddRange((await assignments.PeopleOfAsync(assignment.PostCode, assignment.UnitId, null, context.CancellationToken)).Select(p => p.Id.Value));
        }

        var kind = Enum.TryParse<NoticeKind>(context.Get(Kind), out var known) ? known : NoticeKind.Automatic;
        context.GetRequiredService<NoticeBoard>().Post(recipients, context.Now, kind, DisplayText, $"事项 {@case.No}：{text}", @case.Id);
        work.AddAutomaticStep(context, @case, StepKind.Automatic, DisplayText, context.Get(Basis) ?? "", text);
    }
}
