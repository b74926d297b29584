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

    [Input(DisplayName = "所属科室（多个）", Description = "表达式得到的科室编号；分别通知各科室的上述职务，如抄送其他执法单位。", Order = 3.5f)]
    public Input<string[]?> Units { get; set; } = new();

    [Input(DisplayName = "依据", Description = "条文或期限编号。", Order = 4)]
    public Input<string> Basis { get; set; } = new();

    [Input(DisplayName = "性质", UIHint = "dropdown", Options = ["Info", "Warning", "Escalation", "Automatic"], OptionNames = ["告知", "提醒", "督办", "系统自动"], DefaultValue = "Automatic", Order = 5)]
    public Input<string> Kind { get; set; } = new("Automatic");

    [Input(DisplayName = "告警码", Description = "如 W-CFG-02：告警不阻断，办理人当场看到并记入办理过程。", Order = 6)]
    public Input<string> Code { get; set; } = new();

    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var work = context.GetRequiredService<CaseWork>();
        var assignments = context.GetRequiredService<Assignments>();
        var @case = await work.OfAsync(context);
        var text = context.Get(Text) ?? DisplayText;
        var recipients = new List<Guid>();
        IReadOnlyList<string?> units = context.Get(Units) ?? [context.Get(Unit)]; // an empty list is nobody, not everybody
        foreach (var (post, unit) in (context.Get(Posts) ?? []).SelectMany(post => units.Select(unit => (post, unit))))
        {
            var assignment = await assignments.ResolveAsync(post, unit, null, context.CancellationToken);
            recipients.AddRange((await assignments.PeopleOfAsync(assignment.PostCode, assignment.UnitId, null, context.CancellationToken)).Select(p => p.Id.Value));
        }

        var kind = Enum.TryParse<NoticeKind>(context.Get(Kind), out var known) ? known : NoticeKind.Automatic;
        context.GetRequiredService<NoticeBoard>().Post(recipients, context.Now, kind, DisplayText, $"事项 {@case.No}：{text}", @case.Id);
        var (code, basis) = (context.Get(Code), context.Get(Basis) ?? "");
        if (code is { Length: > 0 })
            context.GetRequiredService<BurstMessages>().Add(new BurstMessage(code, "Warning", text, basis));
        work.AddAutomaticStep(context, @case, StepKind.Automatic, DisplayText, code is { Length: > 0 } ? $"{code} {basis}" : basis, text);
    }
}
