using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Office.Inbox.Forms;
using WorkflowOffice.Office.Notices;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.DeadlineWatch.Reviews;

/// <summary>
/// 维持 or 重新处理 of what had happened on a clock's old day. 重新处理 takes back escalations and reopens a period that had run out; what cannot
/// be taken back is named with its reason, in the history and to the one who handles the case, so that it is done by hand.
/// </summary>
internal sealed class DecideClockReview(
    OfficeDbContext database, ClockHistory history, Assignments assignments, NoticeBoard notices, ClockWinder winder, CaseWork work) : ITaskHandler
{
    internal const string HandlerName = "clock-review";

    public string Name => HandlerName;

    public async Task CompleteAsync(IBurst burst, Case @case, HumanTask task, TaskOutcome outcome, ChangeContext change, CancellationToken cancellationToken)
    {
        var review = await database.ClockReviews.SingleAsync(r => r.Id == task.SubjectId, cancellationToken);
        var clock = await database.Clocks.SingleAsync(c => c.Id == review.ClockId, cancellationToken);
        var redo = outcome.Name == ClockReview.Redo;
        review.Decide(redo ? ClockReviewState.Redone : ClockReviewState.Upheld, task.CompletedBy!, burst.Now, change.Reason);
        if (redo)
            await TakeBackEscalationsAsync(burst.Now, @case, clock, review, change, cancellationToken);
        var decision = new ClockChange
        {
            Kind = ClockChangeKind.CorrectStart,
            Who = task.CompletedBy!,
            WhoId = task.CompletedById,
            Reason = redo ? change.Reason + ByHandWords(review) : change.Reason ?? "",
            Basis = task.Article ?? clock.Article,
        };
        history.ByPerson(burst.Now, @case, clock, ClockEventKind.Reviewed, outcome.Name, decision);
        if (redo && IsToReopen(clock, burst.Now))
            await ReopenAsync(burst.Now, @case, clock, decision, cancellationToken);
    }

    /// <summary>It ran out, and by its right day it would still run.</summary>
    private bool IsToReopen(Clock clock, DateTimeOffset now) =>
        clock.State == ClockState.Expired && ClockSchedule.ExpiresAt(clock.Facts.Calculate(winder.Calendar)) > now;

    private async Task ReopenAsync(DateTimeOffset now, Case @case, Clock clock, ClockChange decision, CancellationToken cancellationToken)
    {
        clock.Reopen(now);
        winder.Count(clock, clock.Facts);
        await winder.MoveTasksAsync(clock, clock.DueOn, cancellationToken);
        history.ByPerson(now, @case, clock, ClockEventKind.Reopened, "重新开放", decision);
        work.AddClockStep(now, @case, clock, decision, $"期限重新开放，至 {ClockWords.Due(clock)} 届满");
        var concerned = await assignments.PeopleOfAsync(clock.PostCode, clock.UnitId, clock.PersonId, cancellationToken);
        notices.Post(
            concerned.Select(person => person.Id.Value), now, NoticeKind.Info, $"期限重新开放：{clock.Name}",
            $"事项 {@case.No}《{@case.Title}》的期限“{clock.Name}”经{decision.Who}决定重新开放，至 {ClockWords.Due(clock)} 届满。理由：{decision.Reason}。推算：{clock.Sentence}",
            @case.Id, automatic: false, clockId: clock.Id);
    }

    private static string ByHandWords(ClockReview review)
    {
        var left = review.Items.Deserialize<PastEffect[]>(JsonColumns.Options)!.Where(effect => effect.ByHand is not null).ToArray();
        return left.Length == 0 ? "" : $"（须另行办理：{string.Join("；", left.Select(effect => $"{effect.What}——{effect.ByHand}"))}）";
    }

    private async Task TakeBackEscalationsAsync(
        DateTimeOffset now, Case @case, Clock clock, ClockReview review, ChangeContext change, CancellationToken cancellationToken)
    {
        var posts = review.Items.Deserialize<PastEffect[]>(JsonColumns.Options)!.Select(effect => effect.Post).OfType<string>().Distinct().ToArray();
        var escalations = await database.TaskEscalations
            .Where(e => posts.Contains(e.PostCode) && database.Tasks.Any(t => t.Id == e.TaskId && t.CaseId == @case.Id && t.ClockKey == clock.Key))
            .ToListAsync(cancellationToken);
        database.TaskEscalations.RemoveRange(escalations);
        foreach (var post in posts)
        {
            var people = await assignments.PeopleOfAsync(post, null, null, cancellationToken);
            notices.Post(
                people.Select(person => person.Id.Value), now, NoticeKind.Info, $"督办撤回：{clock.Name}",
                $"事项 {@case.No}《{@case.Title}》的期限“{clock.Name}”现于 {ClockWords.Due(clock)} 届满，{change.Actor.Name}已撤回按原届满日 {LegalTime.Format(review.OldDue)} 向"
                + $"{StandardPosts.All.FirstOrDefault(p => p.Code == post)?.Name ?? post}的督办。理由：{change.Reason}", @case.Id, automatic: false, clockId: clock.Id);
        }
    }
}
