using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DeadlineWatch.Requests;
using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Office.Inbox.Forms;
using WorkflowOffice.Office.Notices;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.DeadlineWatch.ChangeClock;

/// <summary>Records a resumption at once; of everything else makes a request that another person has to approve.</summary>
internal sealed class ChangeClockHandler(IBurstRunner bursts, ICurrentUser user)
{
    private const int MaxReason = 1000;

    internal Task<ChangedClock> HandleAsync(Guid clockId, ChangeClock command, RequestKey request, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(command.Reason) || command.Reason.Length > MaxReason)
            throw Invalid("reason", $"请写明事由（不超过 {MaxReason} 字）");
        if (command.Kind is not (ClockChangeKind.Extend or ClockChangeKind.Recompute) && command.On is null && command.At is null)
            throw Invalid("on", "请填写日期");
        if (command.Kind == ClockChangeKind.Extend && command.Length is not > 0)
            throw Invalid("length", "请填写延长的长度");
        if (command.Kind == ClockChangeKind.Recompute)
            throw new OfficeException(RefusalKind.Malformed, "X-REQ-04", "节假日重算由节假日安排的发布引起，不能对单个期限提出。");
        return bursts.RunAsync((burst, token) => ChangeAsync(burst, clockId, command, token), request, cancellationToken);
    }

    private async Task<ChangedClock> ChangeAsync(IBurst burst, Guid clockId, ChangeClock command, CancellationToken cancellationToken)
    {
        var services = burst.Services;
        var steering = services.GetRequiredService<ClockSteering>();
        var (clock, @case) = await steering.LockAsync(burst, clockId, cancellationToken);
        await EnsureEvidenceAsync(services.GetRequiredService<OfficeDbContext>(), @case.Id, command, cancellationToken);
        var today = LegalTime.DateOf(burst.Now);
        var change = new ClockChange
        {
            Kind = command.Kind,
            Who = user.Name,
            WhoId = user.Id.Value,
            Reason = command.Reason.Trim(),
            Basis = ClockSteering.BasisOf(clock, command.Kind),
            On = command.Kind == ClockChangeKind.Extend ? today : command.At is { } at ? LegalTime.DateOf(at) : command.On,
            At = command.At?.ToUniversalTime(),
            Length = command.Length,
            DocumentId = command.DocumentId,
            AttachmentIds = [.. command.AttachmentIds ?? []],
        };
        await steering.CheckAsync(clock, change, today, cancellationToken);
        if (!Approvers.IsNeeded(command.Kind))
        {
            await steering.ApplyAsync(burst, @case, clock, change, cancellationToken);
            return new ChangedClock(clock.Id, false, $"已登记{command.Kind.InWords()}，{ClockWords.Moved(clock, clock.DueOn)}。", clock.DueOn);
        }

        var approver = await RequestAsync(burst, @case, clock, change, cancellationToken);
        return new ChangedClock(clock.Id, true, $"{command.Kind.InWords()}申请已报{approver}批准；批准之前期限不变。", clock.DueOn);
    }

    private async Task<string> RequestAsync(IBurst burst, Case @case, Clock clock, ClockChange change, CancellationToken cancellationToken)
    {
        var services = burst.Services;
        var database = services.GetRequiredService<OfficeDbContext>();
        if (await database.ClockRequests.AnyAsync(r => r.ClockId == clock.Id && r.State == ClockRequestState.Pending, cancellationToken))
            throw new OfficeException(RefusalKind.Conflict, "X-CLK-04", $"期限“{clock.Name}”已有一件申请等待批准，请待其处理后再提出。") { Article = clock.Article };
        var approver = await services.GetRequiredService<Approvers>().FindAsync(change.Kind, user.Id.Value, cancellationToken);
        var id = Guid.CreateVersion7(burst.Now);
        var task = BuildTask(id, burst.Now, @case, clock, change, approver);
        database.AddRow(task);
        database.ClockRequests.Add(new ClockRequest
        {
            Id = id,
            ClockId = clock.Id,
            TaskId = task.Id,
            Kind = change.Kind,
            On = change.Kind == ClockChangeKind.Extend ? null : change.On,
            StartAt = change.At,
            Length = change.Length,
            Reason = change.Reason,
            Basis = change.Basis,
            DocumentId = change.DocumentId,
            AttachmentIds = change.AttachmentIds,
            RequestedById = user.Id.Value,
            RequestedBy = user.Name,
            RequestedAt = burst.Now,
            Approver = approver.InWords,
        });
        services.GetRequiredService<ClockHistory>().ByPerson(burst.Now, @case, clock, ClockEventKind.Requested, $"申请{change.Kind.InWords()}", change);
        services.GetRequiredService<CaseWork>().AddClockStep(burst.Now, @case, clock, change, $"申请{change.Kind.InWords()}，报{approver.InWords}批准");
        var approvers = await services.GetRequiredService<Assignments>().PeopleOfAsync(approver.PostCode, null, null, cancellationToken);
        services.GetRequiredService<NoticeBoard>().Post(
            approvers.Select(person => person.Id.Value).Where(person => person != user.Id.Value), burst.Now, NoticeKind.Info,
            task.Title, task.Instructions!, @case.Id, task.Id, automatic: false, clockId: clock.Id);
        return approver.InWords;
    }

    private HumanTask BuildTask(Guid requestId, DateTimeOffset now, Case @case, Clock clock, ClockChange change, Assignment approver) => new()
    {
        Id = Guid.CreateVersion7(now),
        CaseId = @case.Id,
        InstanceId = clock.InstanceId,
        BookmarkId = "clock-request:" + requestId,
        HandlerName = DecideClockRequest.HandlerName,
        SubjectId = requestId,
        ActivityId = clock.ActivityId,
        Title = $"审批期限{change.Kind.InWords()}：{clock.Name}",
        Instructions = $"{user.Name}申请{ClockSteering.InWords(clock, change)}。事由：{change.Reason}。依据：{change.Basis}。"
            + $"期限“{clock.Name}”（{clock.RuleCode} {clock.Article}）现于 {ClockWords.Due(clock)} 届满；批准之前期限照常计算，未批准不视为同意。",
        Form = TaskForm.Empty,
        Outcomes =
            [
                new TaskOutcome { Name = DecideClockRequest.Approve, Style = "primary", Confirm = $"确定批准{change.Kind.InWords()}？" },
                new TaskOutcome { Name = DecideClockRequest.Refuse, Style = "danger", RequiresOpinion = true },
            ],
        PostCode = approver.PostCode,
        UnitId = approver.UnitId,
        AssignedTo = approver.InWords,
        ExcludedPersonIds = [user.Id.Value],
        ExclusionCode = "X-SOD-9",
        Article = change.Basis,
        DocumentId = change.DocumentId,
        CreatedAt = now,
    };

    private static async Task EnsureEvidenceAsync(OfficeDbContext database, Guid caseId, ChangeClock command, CancellationToken cancellationToken)
    {
        var attachments = (command.AttachmentIds ?? []).Distinct().ToArray();
        if (command.DocumentId is null && attachments.Length == 0)
            throw Invalid("attachmentIds", "请附上批准、告知或者送达的文书（附件或者卷内文书）");
        if (command.DocumentId is { } document && !await database.Documents.AnyAsync(d => d.Id == document && d.CaseId == caseId, cancellationToken))
            throw Invalid("documentId", "所选文书不在本事项之内");
        if (await database.Attachments.CountAsync(a => a.CaseId == caseId && attachments.Contains(a.Id), cancellationToken) != attachments.Length)
            throw Invalid("attachmentIds", "所附材料不在本事项之内");
    }

    private static FormInvalidException Invalid(string field, string what) =>
        new("X-CLK-05", new Dictionary<string, string[]> { [field] = [what] }, null);
}
