using System.Globalization;
using WorkflowOffice.Deadlines;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.DeadlineWatch.Scheme;
using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>A statutory period: it runs from a fact, warns, escalates, and on the day after its last day takes the branch that the statute names.</summary>
/// <remarks>
/// With <see cref="WhenDue"/> = Escalate the period binds the authority itself: nothing follows from its lapse but escalation, since
/// silence never decides (design §6). Other steps end it with <see cref="StopDeadlineActivity"/>.
/// </remarks>
[Activity(OfficeActivities.Namespace, OfficeActivities.Category, "法定期限：自起算事实起计算，到期前提醒，届满后按规定处理或逐级督办。", Type = "StatutoryDeadline", DisplayName = "法定期限", Kind = ActivityKind.Task)]
[FlowNode(Expired, StoppedInTime, StoppedLate)]
public sealed class StatutoryDeadlineActivity : Activity
{
    internal const string Expired = "届满";
    internal const string StoppedInTime = "提前办结";
    internal const string StoppedLate = "逾期办结";
    internal const string Escalate = "Escalate";

    [Input(DisplayName = "期限名", Description = "在事项内的名称，供文书、表达式和其他步骤引用，如 objection。", Order = 1)]
    public Input<string> Key { get; set; } = new();

    [Input(DisplayName = "期限规则", Description = "期限总表的编号，如 D-09。", UIHint = "dropdown", OptionsSource = "deadline-rules", Order = 2)]
    public Input<string> Rule { get; set; } = new();

    [Input(DisplayName = "起算日", Description = "起算事实发生之日（当日不计入）；按小时计算的期限填写时刻，如 2026-06-18T22:15。", Order = 3)]
    public Input<string> StartedOn { get; set; } = new();

    [Input(DisplayName = "起算文书", Description = "自哪一文书的送达起算（事项内的文书名）；更正送达日期时，由它起算的期限一并更正。", Order = 3.5f)]
    public Input<string> StartDocument { get; set; } = new();

    [Input(DisplayName = "文书指定的天数", Description = "规则由文书指定长度时填写（自然日）。", Order = 4)]
    public Input<int?> Length { get; set; } = new();

    [Input(DisplayName = "文书指定的日期", Description = "规则由文书指定日期时填写；优先于天数。", Order = 5)]
    public Input<string> FixedDate { get; set; } = new();

    [Input(DisplayName = "责任职务", UIHint = "dropdown", OptionsSource = "posts", Order = 6)]
    public Input<string> Post { get; set; } = new();

    [Input(DisplayName = "责任科室", OptionsSource = "units", Order = 7)]
    public Input<string> Unit { get; set; } = new();

    [Input(DisplayName = "责任人员", Order = 8)]
    public Input<string> Person { get; set; } = new();

    [Input(DisplayName = "提醒", Description = "届满前的黄牌、红牌提醒（提前量或者期限的百分比）；留空用预警方案。", UIHint = "json-editor", Order = 9)]
    public Input<AlertRule[]> Warnings { get; set; } = new();

    [Input(DisplayName = "督办方案", Description = "逾期后逐级报告的方案，法制机构在“预警与督办”中维护。", UIHint = "dropdown", OptionsSource = "escalation-ladders", Order = 10)]
    public Input<string> Ladder { get; set; } = new();

    [Input(DisplayName = "督办阶梯", Description = "不用督办方案时，在此逐级写明。", UIHint = "json-editor", Order = 10.5f)]
    public Input<AlertRule[]> Escalation { get; set; } = new();

    [Input(DisplayName = "届满处理", Description = "届满后走“届满”出口，或者只督办、不代为决定。", UIHint = "dropdown", Options = ["Complete", Escalate], OptionNames = ["走“届满”出口", "只督办，不代为决定"], DefaultValue = "Complete", Order = 11)]
    public Input<string> WhenDue { get; set; } = new("Complete");

    [Input(DisplayName = "届满记载", Description = "届满时以“系统自动”记入办理过程的文字。", Order = 12)]
    public Input<string> ExpiryText { get; set; } = new();

    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var @case = await context.GetRequiredService<CaseWork>().OfAsync(context);
        var start = await BuildStartAsync(
            context, context.Get(StartedOn), context.Get(Length), ParseOptionalDate(context.Get(FixedDate), "文书指定的日期"));
        await context.GetRequiredService<ClockKeeper>().StartAsync(context, @case, start, Callbacks);
    }

    private ClockCallbacks Callbacks => new(OnAlertAsync, OnExpiredAsync, OnControlAsync);

    private async ValueTask OnAlertAsync(ActivityExecutionContext context) =>
        await context.GetRequiredService<ClockRinger>().RingAsync(context, await context.GetRequiredService<CaseWork>().OfAsync(context));

    private async ValueTask OnExpiredAsync(ActivityExecutionContext context)
    {
        var work = context.GetRequiredService<CaseWork>();
        var @case = await work.OfAsync(context);
        var keeper = context.GetRequiredService<ClockKeeper>();
        if (await keeper.FindLiveAsync(context, @case, context.Get(Key)!) is not { } clock)
            return;
        if (await keeper.RunsOnByLaterCalendarAsync(context, @case, clock, Callbacks))
            return;
        var escalates = context.Get(WhenDue) == Escalate;
        if (escalates)
            keeper.MarkOverdue(context, @case, clock);
        else
            await keeper.EndAsync(context, @case, clock, ClockState.Expired, $"已于 {ClockWords.Due(clock)} 届满");
        work.AddAutomaticStep(
            context, @case, StepKind.Clock, clock.Name, $"{clock.RuleCode} {clock.Article}",
            context.Get(ExpiryText) is { Length: > 0 } text ? text : escalates ? "期限届满，尚未办结" : "期限届满",
            details: [CaseWork.Detail("起算", ClockWords.Start(clock)), CaseWork.Detail("届满", ClockWords.Due(clock)), CaseWork.Detail("推算", clock.Sentence)]);
        if (escalates)
            return;
        context.ClearBookmarks();
        await context.CompleteActivityWithOutcomesAsync(Expired);
    }

    /// <summary>Another step stops or restarts the period, or a person changes its facts.</summary>
    private async ValueTask OnControlAsync(ActivityExecutionContext context)
    {
        var @case = await context.GetRequiredService<CaseWork>().OfAsync(context);
        var keeper = context.GetRequiredService<ClockKeeper>();
        var control = ClockControl.From(context.ResumeInput);
        if (await keeper.FindLiveAsync(context, @case, context.Get(Key)!) is not { } clock)
            return;
        if (control.Change is { } change)
        {
            await keeper.ChangeAsync(context, @case, clock, change, Callbacks);
            return;
        }

        if (control.RestartOn is { } restartOn)
        {
            var start = await BuildStartAsync(context, restartOn.ToIso(), control.Length ?? context.Get(Length), control.FixedDate);
            await keeper.RestartAsync(context, @case, clock, start, Callbacks, control.Reason);
            return;
        }

        var late = clock.State == ClockState.Overdue;
        await keeper.EndAsync(context, @case, clock, ClockState.Met, control.Reason + (late ? "（逾期办结）" : ""));
        context.ClearBookmarks();
        await context.CompleteActivityWithOutcomesAsync(late ? StoppedLate : StoppedInTime);
    }

    private async Task<ClockStart> BuildStartAsync(ActivityExecutionContext context, string? startedOn, int? length, DateOnly? fixedDate)
    {
        if (string.IsNullOrWhiteSpace(startedOn))
            throw new OfficeException(RefusalKind.RuleBroken, "X-CLK-01", $"步骤“{DisplayText}”没有起算日，期限无法起算。请法制机构检查该步骤的表达式。");
        var start = StartMoment.Parse(startedOn, "")
            ?? throw new OfficeException(RefusalKind.RuleBroken, "X-CLK-01", $"步骤“{DisplayText}”的起算日“{startedOn}”不是日期（应为 2026-03-02 或者 2026-03-02T09:30 的形式）。");
        var rule = DeadlineRules.Get(context.Get(Rule) ?? "", start.On);
        if (rule.Kind == DeadlineKind.NamedInDocument)
            rule = fixedDate is { } date ? rule.WithFixedDate(date) : length is { } days ? rule.WithLength(days) : rule;
        var responsible = await context.GetRequiredService<Assignments>().ResolveAsync(
            context.Get(Post), context.Get(Unit), context.Get(Person), context.CancellationToken);
        var watch = await context.GetRequiredService<WatchSchemes>().ForAsync(
            rule, context.Get(Warnings), context.Get(Escalation), context.Get(Ladder), context.CancellationToken);
        // A period that ends the step by running out is never overdue: a rung due at the very moment of the end must not be climbed before it.
        if (context.Get(WhenDue) != Escalate)
            watch = watch with { Ladder = [] };
        return new ClockStart(
            context.Get(Key)!, DisplayText, rule, start with { Event = rule.StartEvent, At = rule.Unit == PeriodUnit.Hour ? start.At : null }, responsible, watch,
            context.Get(StartDocument) is { Length: > 0 } document ? document : null);
    }

    private DateOnly? ParseOptionalDate(string? text, string what)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        return DateOnly.TryParseExact(text.Length > 10 ? text[..10] : text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new OfficeException(RefusalKind.RuleBroken, "X-CLK-01", $"步骤“{DisplayText}”的{what}“{text}”不是日期（应为 2026-03-02 的形式）。");
    }
}
