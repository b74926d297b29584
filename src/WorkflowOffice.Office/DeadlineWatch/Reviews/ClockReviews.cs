using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Office.Inbox.Forms;
using WorkflowOffice.Office.Notices;

namespace WorkflowOffice.Office.DeadlineWatch.Reviews;

/// <summary>Puts before the person who handles the case what had happened on a clock's old day.</summary>
internal sealed class ClockReviews(OfficeDbContext database, ClockWinder winder, ClockHistory history, NoticeBoard notices)
{
    /// <summary>Opens a review when there is something to decide; the task goes to whoever handles the case.</summary>
    internal async Task OpenAsync(
        DateTimeOffset now, Case @case, Clock clock, ClockBefore before, ClockChange change, CancellationToken cancellationToken)
    {
        var fired = await database.ClockAlerts.Where(alert => alert.ClockId == clock.Id && alert.FiredAt != null).ToListAsync(cancellationToken);
        var effects = PastEffects.Of(clock, before, fired, now, winder.Calendar, await FollowedAsync(@case, clock, before, cancellationToken));
        if (effects.Count == 0)
            return;
        var id = Guid.CreateVersion7(now);
        var task = BuildTask(id, now, @case, clock, before, change, effects);
        database.AddRow(task);
        database.ClockReviews.Add(new ClockReview
        {
            Id = id,
            ClockId = clock.Id,
            TaskId = task.Id,
            At = now,
            OldDue = before.DueOn,
            NewDue = clock.DueOn,
            Items = (JsonArray)JsonSerializer.SerializeToNode(effects, JsonColumns.Options)!,
        });
        history.Automatic(
            now, @case, clock, ClockEventKind.ReviewOpened, "列明待处置事项",
            $"按原届满日已发生 {effects.Count} 项，须由{@case.StartedByName}决定维持或者重新处理", basis: change.Basis);
        notices.Post([@case.StartedById], now, NoticeKind.Warning, task.Title, task.Instructions!, @case.Id, task.Id, clockId: clock.Id);
    }

    /// <summary>
    /// What people have done in the case since its time was up on the old day. The other clocks that the same correction moves are no such act,
    /// whichever of them is moved first.
    /// </summary>
    private async Task<IReadOnlyList<string>> FollowedAsync(Case @case, Clock clock, ClockBefore before, CancellationToken cancellationToken) =>
        before is { State: ClockState.Expired, StoppedAt: { } lapsedAt }
            ? await database.Steps.Where(step => step.CaseId == @case.Id && step.At > lapsedAt && !step.Automatic && step.Kind != StepKind.Clock
                    && step.ActivityId != clock.ActivityId)
                .OrderBy(step => step.At).Select(step => step.Title).Distinct().ToListAsync(cancellationToken)
            : [];

    private static HumanTask BuildTask(
        Guid reviewId, DateTimeOffset now, Case @case, Clock clock, ClockBefore before, ClockChange change, IReadOnlyList<PastEffect> effects) => new()
        {
            Id = Guid.CreateVersion7(now),
            CaseId = @case.Id,
            InstanceId = clock.InstanceId,
            BookmarkId = "clock-review:" + reviewId,
            HandlerName = DecideClockReview.HandlerName,
            SubjectId = reviewId,
            ActivityId = clock.ActivityId,
            Title = $"处置按原届满日已发生的事项：{clock.Name}",
            Instructions = $"期限“{clock.Name}”因{change.Kind.InWords()}（{change.Reason}），{ClockWords.Moved(clock, before.DueOn)}。"
            + "在此之前已经发生：" + string.Join("；", effects.Select((effect, i) => $"{i + 1}. {LegalTime.Format(effect.At)} {effect.What}{(effect.ByHand is null ? "" : $"（{effect.ByHand}）")}"))
            + "。系统没有自行撤销，请决定维持或者重新处理，并写明理由。选择“重新处理”的，系统撤回升级督办、重新开放已届满的期限并告知有关人员，系统不能撤销的事项已逐项注明，由您依法另行办理。",
            Form = TaskForm.Empty,
            Outcomes =
            [
                new TaskOutcome { Name = ClockReview.Uphold, Style = "default", RequiresOpinion = true },
                new TaskOutcome { Name = ClockReview.Redo, Style = "primary", RequiresOpinion = true, Confirm = "确定按新的届满日重新处理？" },
            ],
            PersonId = @case.StartedById,
            AssignedTo = @case.StartedByName,
            Article = change.Basis,
            CreatedAt = now,
        };
}
