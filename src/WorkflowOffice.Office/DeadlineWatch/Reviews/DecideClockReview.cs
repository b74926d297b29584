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
/// 维持 or 重新处理 of what had happened on a clock's old day. 重新处理 takes back escalations; what cannot be taken back is named with its reason,
/// in the history and to the one who handles the case, so that it is done by hand.
/// </summary>
internal sealed class DecideClockReview(
    OfficeDbContext database, ClockHistory history, Assignments assignments, NoticeBoard notices) : ITaskHandler
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
        history.ByPerson(burst.Now, @case, clock, ClockEventKind.Reviewed, outcome.Name, new ClockChange
        {
            Kind = ClockChangeKind.CorrectStart,
            Who = task.CompletedBy!,
            WhoId = task.CompletedById,
            Reason = redo ? change.Reason + ByHandWords(review) : change.Reason ?? "",
            Basis = task.Article ?? clock.Article,
        });
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
