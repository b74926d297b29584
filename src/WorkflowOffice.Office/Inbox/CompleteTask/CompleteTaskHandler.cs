using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Office.Documents.Life;
using WorkflowOffice.Office.Inbox.Forms;
using WorkflowOffice.Office.Inbox.Forms.Rules;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Office.Inbox.CompleteTask;

/// <summary>Completes a task: checks, records, resumes the flow; task, history, documents, clocks and the next tasks commit together.</summary>
internal sealed class CompleteTaskHandler(IBurstRunner bursts, ICurrentUser user)
{
    internal Task<CompletionAnswer> HandleAsync(Guid taskId, CompleteTask command, RequestKey request, CancellationToken cancellationToken) =>
        bursts.RunAsync((burst, token) => CompleteInBurstAsync(burst, taskId, command, request.Id, token), request, new TaskRead(taskId), cancellationToken);

    /// <summary>For a page that does more than complete the task, in one burst with it.</summary>
    internal async Task<CompletionAnswer> CompleteInBurstAsync(
        IBurst burst, Guid taskId, CompleteTask command, string requestId, CancellationToken cancellationToken)
    {
        var services = burst.Services;
        var database = services.GetRequiredService<OfficeDbContext>();
        var (task, @case) = await services.GetRequiredService<TaskStore>().LockWithCaseAsync(burst, taskId, cancellationToken);
        var (form, outcome, values, facts) = await CheckAsync(services, task, @case, command, burst.Now, cancellationToken);

        task.Complete(user.Id.Value, user.Name, outcome.Name, command.Opinion?.Trim(), values, burst.Now);
        var change = ChangeContext.ByPerson(user, burst.Now, requestId) with
        {
            CaseId = @case.Id.ToString(),
            ProcessId = @case.InstanceId,
            Reason = command.Opinion?.Trim(),
        };
        await MoveDocumentAsync(services, @case, task, outcome, change, cancellationToken);
        Record(services, @case, task, outcome, burst.Now, change, FormWords.Describe(form, facts));
        await FollowAsync(burst, @case, task, outcome, facts, change, cancellationToken);
        return new CompletionAnswer(@case.Id, services.GetRequiredService<BurstMessages>().All, Next(database, task, burst.Now));
    }

    /// <summary>What the task was for: the step that waits goes on, or its handler acts.</summary>
    private async Task FollowAsync(
        IBurst burst, Case @case, HumanTask task, TaskOutcome outcome, JsonObject facts, ChangeContext change, CancellationToken cancellationToken)
    {
        if (task.HandlerName is { } name)
        {
            await burst.Services.GetServices<ITaskHandler>().Single(h => h.Name == name).CompleteAsync(burst, @case, task, outcome, change, cancellationToken);
            return;
        }

        await burst.ResumeAsync(
            new ResumeBookmark(task.InstanceId, task.BookmarkId, new TaskAnswer(task.Id, outcome.Name, facts, user.Id.Value, user.Name).ToInput()),
            cancellationToken);
    }

    /// <summary>The form, what was chosen and entered, and the facts that follow from it.</summary>
    private async Task<(TaskForm Form, TaskOutcome Outcome, JsonObject Values, JsonObject Facts)> CheckAsync(
        IServiceProvider services, HumanTask task, Case @case, CompleteTask command, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = LegalTime.DateOf(now);
        TaskAccess.EnsureMayAct(task, user);
        if (!task.IsOpen)
            task.Claim(user.Id.Value, user.Name, default); // throws: says who completed it, and when
        if (task.Version != command.Version && task.ClaimedById != user.Id.Value)
            throw new OfficeException(RefusalKind.Conflict, "X-TSK-03", $"任务“{task.Title}”在您打开之后已有变化，本次提交未生效。请刷新后重新办理。");
        var outcome = task.Outcomes.FirstOrDefault(o => o.Name == command.Outcome)
            ?? throw new OfficeException(
                RefusalKind.RuleBroken, "X-TSK-06", $"任务“{task.Title}”没有结果“{command.Outcome}”，可选：{string.Join("、", task.Outcomes.Select(o => o.Name))}。");
        if (outcome.RequiresOpinion && string.IsNullOrWhiteSpace(command.Opinion))
            throw new FormInvalidException("X-TSK-09", new Dictionary<string, string[]> { ["opinion"] = [$"选择“{outcome.Name}”须填写意见"] }, null);
        var form = task.Form;
        var given = ReadOnlyFields.AsStored(form.Fields, command.Values ?? [], task.Prefilled);
        var values = new FormValidator(form, today).Check(given, outcome, task.MissingCode, task.Article);
        var names = services.GetRequiredService<FieldNames>();
        await names.EnsureKnownAsync(task, form, values, cancellationToken);
        if (task.CheckName is { Length: > 0 } name && !outcome.SkipsForm)
        {
            var check = services.GetServices<ITaskCheck>().FirstOrDefault(c => c.Name == name)
                ?? throw new OfficeException(RefusalKind.RuleBroken, "X-TSK-10", $"流程要求的校验“{name}”不存在。请法制机构修改流程。");
            await check.CheckAsync(@case, task, values, outcome.Name, today, cancellationToken);
        }

        await names.MarkRecordsAsync(form, values, cancellationToken);
        var facts = await names.AddAsync(form, values, @case.Data, cancellationToken);
        if (!outcome.SkipsForm)
            FieldNames.Clear(form, given, task.Prefilled, facts);
        await services.GetRequiredService<FormRules>().ApplyAsync(@case.Id, form, outcome, @case.Data, facts, now, cancellationToken);
        return (form, outcome, values, facts);
    }

    private static async Task MoveDocumentAsync(
        IServiceProvider services, Case @case, HumanTask task, TaskOutcome outcome, ChangeContext change, CancellationToken cancellationToken)
    {
        if (outcome.DocumentState is not { } state || task.DocumentId is not { } documentId)
            return;
        var document = await services.GetRequiredService<OfficeDbContext>().Documents.SingleAsync(d => d.Id == documentId, cancellationToken);
        services.GetRequiredService<SealDetails>().Read(task.Values!);
        await services.GetRequiredService<DocumentLife>().MoveAsync(@case, document, state, change, cancellationToken);
    }

    private void Record(
        IServiceProvider services, Case @case, HumanTask task, TaskOutcome outcome, DateTimeOffset now, ChangeContext change, JsonArray details)
    {
        var post = user.Posts.FirstOrDefault(p => p.PostCode == task.PostCode) ?? (user.Posts is [var first, ..] ? first : null);
        services.GetRequiredService<CaseWork>().AddStep(@case, new CaseStep
        {
            Id = Guid.CreateVersion7(now),
            CaseId = @case.Id,
            Sequence = @case.NextStep(),
            At = now,
            StartedAt = task.CreatedAt,
            ActivityId = task.ActivityId,
            Title = task.Title,
            Kind = task.CheckName == ServiceForm.CheckName ? StepKind.Service : StepKind.Human,
            WhoId = user.Id.Value,
            Who = user.Name,
            Post = post is null ? null : $"{post.UnitName}{post.PostName}",
            Outcome = outcome.Name,
            Opinion = task.Opinion,
            Basis = task.Article,
            DocumentId = task.DocumentId,
            Details = details,
        });
        services.GetRequiredService<AuditTrail>().Record(new AuditEntry(
            change, "task.completed", "task", task.Id.ToString(), $"办理“{task.Title}”：{outcome.Name}", After: new { outcome.Name, task.Opinion, Values = task.Values }));
    }

    /// <summary>The tasks that this burst has made: they are all in its context, written or not.</summary>
    private List<NextTask> Next(OfficeDbContext database, HumanTask task, DateTimeOffset now)
    {
        var next = database.Held<HumanTask>()
            .Where(t => t.CaseId == task.CaseId && t.CreatedAt == now && t.State == HumanTaskState.Open && !t.Optional).OrderBy(t => t.Id);
        return [.. next.Select(t => new NextTask(t.Id, t.Title, t.AssignedTo, TaskAccess.Belongs(t, user) && !t.ExcludedPersonIds.Contains(user.Id.Value)))];
    }
}
