using System.Text.Json.Nodes;
using WorkflowOffice.Deadlines;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DeadlineWatch;
using WorkflowOffice.Office.DeadlineWatch.Scheme;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Office.Inbox.Forms;
using WorkflowOffice.Office.Pickers;
using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.Inbox;

/// <summary>A step that a person does: it puts a task with its form into an inbox and waits until one outcome is chosen.</summary>
/// <remarks>
/// What is entered becomes facts of the case under the field names. With a due rule the task has its own clock; silence only escalates
/// (design §6). X-SOD: whoever is named by <see cref="ExceptPerson"/> may not do it.
/// </remarks>
[Activity(OfficeActivities.Namespace, OfficeActivities.Category, "由人员办理的一个步骤：任务进入待办，选定结果后继续。", Type = "HumanTask", DisplayName = "人工任务", Kind = ActivityKind.Task)]
public sealed class HumanTaskActivity : Activity
{
    [Input(DisplayName = "标题", Description = "待办中显示的任务名称；留空用步骤名称。", Order = 1)]
    public Input<string> Title { get; set; } = new();

    [Input(DisplayName = "办理说明", Description = "告诉办理人要做什么。", UIHint = "multiline", Order = 2)]
    public Input<string> Instructions { get; set; } = new();

    [Input(DisplayName = "办理职务", Description = "由哪一职务办理。", UIHint = "dropdown", OptionsSource = "posts", Order = 3)]
    public Input<string> Post { get; set; } = new();

    [Input(DisplayName = "所属科室", Description = "限定哪一科室的该职务，可用表达式；留空不限。", OptionsSource = "units", Order = 4)]
    public Input<string> Unit { get; set; } = new();

    [Input(DisplayName = "指定人员", Description = "直接指定办理人（表达式），优先于职务。", Order = 5)]
    public Input<string> Person { get; set; } = new();

    [Input(DisplayName = "回避人员", Description = "不得办理的人员编号（表达式，可为多人）。", Order = 6, Category = "职责分离")]
    public Input<string[]> ExceptPerson { get; set; } = new();

    [Input(DisplayName = "回避拒绝码", Description = "应回避人员办理时的拒绝码，如 X-SOD-3。", Order = 7, Category = "职责分离")]
    public Input<string> ExclusionCode { get; set; } = new();

    [Input(DisplayName = "选用表单", Description = "选中后，该步骤的表单即复制到下面的“表单”，可继续修改。", UIHint = "dropdown", OptionsSource = CopyChosenForm.Source, Order = 7.5f)]
    public Input<string> FormFrom { get; set; } = new();

    [Input(DisplayName = "表单", Description = "任务表单的字段。", UIHint = "json-editor", Order = 8)]
    public Input<TaskForm> Form { get; set; } = new();

    [Input(DisplayName = "结果", Description = "可选择的办理结果，每个结果是一个出口。", IsOutcomes = true, DefaultValue = new[] { "完成" }, Order = 9)]
    public Input<string[]> Outcomes { get; set; } = new(["完成"]);

    [Input(DisplayName = "结果设置", Description = "按结果名称设置样式、是否必须填写意见等。", UIHint = "json-editor", Order = 10)]
    public Input<Dictionary<string, TaskOutcomeSettings>> OutcomeSettings { get; set; } = new();

    [Input(DisplayName = "结果存入", Description = "把所选结果存为事项的这一项内容。", Order = 11)]
    public Input<string> OutcomeField { get; set; } = new();

    [Input(DisplayName = "可不办理", Description = "是一项权利而非义务：流程不等待，不计入待办数。", UIHint = "checkbox", Order = 12)]
    public Input<bool> Optional { get; set; } = new();

    [Input(DisplayName = "依据条文", Description = "拒绝提交时引用的条文。", Order = 13)]
    public Input<string> Article { get; set; } = new();

    [Input(DisplayName = "缺项拒绝码", Description = "必填内容缺失时的拒绝码，如 X-NOT-01。", Order = 14)]
    public Input<string> MissingCode { get; set; } = new();

    [Input(DisplayName = "提交校验", Description = "提交时另须通过的校验。", UIHint = "dropdown", OptionsSource = "task-checks", Order = 14)]
    public Input<string> Check { get; set; } = new();

    [Input(DisplayName = "非本人拒绝码", Description = "不属于办理人的人员提交时的拒绝码，如 X-OBJ-02。", Order = 15)]
    public Input<string> NotYoursCode { get; set; } = new();

    [Input(DisplayName = "非本人拒绝说明", Order = 16)]
    public Input<string> NotYoursText { get; set; } = new();

    [Input(DisplayName = "再次提交拒绝码", Description = "任务办结后又来提交时的拒绝码，如 X-OBJ-03。", Order = 16)]
    public Input<string> AgainCode { get; set; } = new();

    [Input(DisplayName = "再次提交拒绝说明", Order = 16)]
    public Input<string> AgainText { get; set; } = new();

    [Input(DisplayName = "文书", Description = "任务所办理的文书（事项内的文书名）。", Order = 17)]
    public Input<string> Document { get; set; } = new();

    [Input(DisplayName = "所属期限", Description = "约束本任务的、已在运行的期限名。", Order = 18, Category = "期限")]
    public Input<string> Clock { get; set; } = new();

    [Input(DisplayName = "期限规则", Description = "任务自身的期限规则，自任务产生之日起算。", UIHint = "dropdown", OptionsSource = "deadline-rules", Order = 19, Category = "期限")]
    public Input<string> DueRule { get; set; } = new();

    [Input(DisplayName = "提醒", UIHint = "json-editor", Order = 20, Category = "期限")]
    public Input<AlertRule[]> Warnings { get; set; } = new();

    [Input(DisplayName = "督办方案", Description = "逾期后逐级报告的方案，法制机构在“预警与督办”中维护。", UIHint = "dropdown", OptionsSource = "escalation-ladders", Order = 21, Category = "期限")]
    public Input<string> Ladder { get; set; } = new();

    [Input(DisplayName = "督办阶梯", Description = "不用督办方案时，在此逐级写明。", UIHint = "json-editor", Order = 22, Category = "期限")]
    public Input<AlertRule[]> Escalation { get; set; } = new();

    /// <summary>Only read by the check before publication (G-50): whoever sets no limit says why.</summary>
    [Input(DisplayName = "不设期限的理由", Description = "既不选期限规则也不属于已有期限时填写，如“条文未规定期限”。", Order = 22, Category = "期限")]
    public Input<string> NoLimitReason { get; set; } = new();

    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var @case = await context.GetRequiredService<CaseWork>().OfAsync(context);
        var assignments = context.GetRequiredService<Assignments>();
        var assignment = await assignments.ResolveAsync(context.Get(Post), context.Get(Unit), context.Get(Person), context.CancellationToken);
        var documents = context.GetRequiredService<CaseDocuments>();
        var document = await documents.FindAsync(@case.Id, context.Get(Document), context.CancellationToken);
        var bookmark = context.CreateBookmark(new CreateBookmarkArgs
        {
            Stimulus = new JsonObject { ["task"] = Id },
            Callback = OnCompletedAsync,
        });
        var clockKey = await StartClockAsync(context, @case, assignment) ?? context.Get(Clock);
        var clock = string.IsNullOrEmpty(clockKey)
            ? null
            : await context.GetRequiredService<ClockKeeper>().FindAsync(@case.Id, clockKey, context.CancellationToken);
        var form = await context.GetRequiredService<ReferenceLists.ReferenceCatalogue>().FillOptionsAsync(
            context.Get(Form) ?? TaskForm.Empty, @case.Data, LegalTime.DateOf(context.Now), context.CancellationToken);
        context.GetRequiredService<OfficeDbContext>().AddRow(new HumanTask
        {
            Id = Guid.CreateVersion7(context.Now),
            CaseId = @case.Id,
            InstanceId = context.WorkflowInstanceId,
            BookmarkId = bookmark.Id,
            ActivityId = Id,
            Title = context.Get(Title) is { Length: > 0 } title ? title : DisplayText,
            Instructions = context.Get(Instructions),
            Form = form,
            Outcomes = BuildOutcomes(context),
            PostCode = assignment.PostCode,
            UnitId = assignment.UnitId,
            PersonId = assignment.PersonId,
            AssignedTo = assignment.InWords,
            ExcludedPersonIds = [.. (context.Get(ExceptPerson) ?? []).Where(id => Guid.TryParse(id, out _)).Select(Guid.Parse)],
            ExclusionCode = context.Get(ExclusionCode),
            NotYoursCode = context.Get(NotYoursCode),
            NotYoursText = context.Get(NotYoursText),
            AgainCode = context.Get(AgainCode),
            AgainText = context.Get(AgainText),
            MissingCode = context.Get(MissingCode),
            Article = context.Get(Article),
            CheckName = context.Get(Check),
            Optional = context.Get(Optional),
            DocumentId = document?.Id,
            ClockKey = clockKey,
            DueOn = clock?.DueOn,
            Prefilled = Prefill(form, @case.Data, LegalTime.DateOf(context.Now)),
            CreatedAt = context.Now,
        });
    }

    /// <summary>The task was completed; what was entered is already part of the case.</summary>
    private async ValueTask OnCompletedAsync(ActivityExecutionContext context)
    {
        var @case = await context.GetRequiredService<CaseWork>().OfAsync(context);
        var answer = TaskAnswer.From(context.ResumeInput);
        var facts = (JsonObject)answer.Values.DeepClone();
        if (context.Get(OutcomeField) is { Length: > 0 } field)
            facts[field] = answer.Outcome;
        // Who did which step: for expressions that keep people apart (回避) or name them in documents.
        var doneBy = @case.Data["DoneBy"]?.DeepClone() as JsonObject ?? [];
        doneBy[Id] = new JsonObject { ["Id"] = answer.PersonId.ToString(), ["Name"] = answer.PersonName };
        facts["DoneBy"] = doneBy;
        CaseWork.Merge(context, @case, facts);
        await StopOwnClockAsync(context, @case, answer.Outcome);
        await context.CompleteActivityWithOutcomesAsync(answer.Outcome);
    }

    private async ValueTask OnAlertAsync(ActivityExecutionContext context) =>
        await context.GetRequiredService<ClockRinger>().RingAsync(context, await context.GetRequiredService<CaseWork>().OfAsync(context));

    /// <summary>A task never completes by itself: past its day it is only shown as overdue.</summary>
    private async ValueTask OnExpiredAsync(ActivityExecutionContext context)
    {
        var @case = await context.GetRequiredService<CaseWork>().OfAsync(context);
        var keeper = context.GetRequiredService<ClockKeeper>();
        if (await keeper.FindLiveAsync(context, @case, OwnClockKey) is { } clock)
            keeper.MarkOverdue(context, @case, clock);
    }

    /// <summary>A task's own clock ends with the task; people may pause, extend or correct it.</summary>
    private async ValueTask OnControlAsync(ActivityExecutionContext context)
    {
        var @case = await context.GetRequiredService<CaseWork>().OfAsync(context);
        var keeper = context.GetRequiredService<ClockKeeper>();
        if (ClockControl.From(context.ResumeInput).Change is { } change && await keeper.FindLiveAsync(context, @case, OwnClockKey) is { } clock)
            await keeper.ChangeAsync(context, @case, clock, change, Callbacks);
    }

    private ClockCallbacks Callbacks => new(OnAlertAsync, OnExpiredAsync, OnControlAsync);

    private string OwnClockKey => "task:" + Id;

    private async Task<string?> StartClockAsync(ActivityExecutionContext context, Case @case, Assignment assignment)
    {
        if (context.Get(DueRule) is not { Length: > 0 } code)
            return null;
        var today = LegalTime.DateOf(context.Now);
        var rule = DeadlineRules.Get(code, today);
        var watch = await context.GetRequiredService<WatchSchemes>().ForAsync(
            rule, context.Get(Warnings), context.Get(Escalation), context.Get(Ladder), context.CancellationToken);
        await context.GetRequiredService<ClockKeeper>().StartAsync(
            context, @case, new ClockStart(OwnClockKey, DisplayText + "办理期限", rule, new StartFact(today, "任务产生", rule.Unit == PeriodUnit.Hour ? context.Now : null), assignment, watch), Callbacks);
        return OwnClockKey;
    }

    private async Task StopOwnClockAsync(ActivityExecutionContext context, Case @case, string outcome)
    {
        var keeper = context.GetRequiredService<ClockKeeper>();
        if (context.Get(DueRule) is { Length: > 0 }
            && await keeper.FindAsync(@case.Id, OwnClockKey, context.CancellationToken) is { IsLive: true } clock)
            await keeper.EndAsync(context, @case, clock, ClockState.Met, outcome);
        context.ClearBookmarks();
    }

    private List<TaskOutcome> BuildOutcomes(ActivityExecutionContext context)
    {
        var settings = context.Get(OutcomeSettings) ?? [];
        return [.. (context.Get(Outcomes) ?? ["完成"]).Select((name, index) =>
            (settings.GetValueOrDefault(name) ?? new TaskOutcomeSettings()).ToOutcome(name, isFirst: index == 0))];
    }

    private static JsonObject Prefill(TaskForm form, JsonObject data, DateOnly today)
    {
        var values = new JsonObject();
        foreach (var field in form.Fields)
        {
            // A day that is asked for again is not the day of the round before.
            if (field is { Kind: FieldKind.Date, Today: true, ReadOnly: false })
                values[field.Name] = today.ToIso();
            else if ((data[field.Name] ?? data[field.DefaultFrom ?? ""] ?? field.Default) is { } known)
                values[field.Name] = KnownCells(field, known);
        }

        return values;
    }

    /// <summary>A table shows its own columns of what an earlier step knew more of.</summary>
    private static JsonNode KnownCells(FormField field, JsonNode known)
    {
        var value = known.DeepClone();
        if (field.Kind != FieldKind.Table || value is not JsonArray rows)
            return value;
        foreach (var row in rows.OfType<JsonObject>())
            foreach (var name in row.Select(cell => cell.Key).Except((field.Columns ?? []).Select(column => column.Name)).ToList())
                row.Remove(name);
        return value;
    }
}
