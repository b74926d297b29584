using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Calendar.Versions;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Notices;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Calendar.SubmitArrangement;

/// <summary>Enters a notice for somebody else to check; counts nothing yet.</summary>
internal sealed class SubmitArrangementHandler(IBurstRunner bursts, ICurrentUser user)
{
    internal Task<SubmittedArrangement> HandleAsync(SubmitArrangement command, RequestKey request, CancellationToken cancellationToken) =>
        bursts.RunAsync((burst, token) => SubmitAsync(burst, command, request.Id, token), request, cancellationToken);

    private async Task<SubmittedArrangement> SubmitAsync(IBurst burst, SubmitArrangement command, string requestId, CancellationToken cancellationToken)
    {
        var database = burst.Services.GetRequiredService<OfficeDbContext>();
        await CalendarVersions.LockAsync(database, cancellationToken);
        if (await database.CalendarVersions.FirstOrDefaultAsync(one => one.State == CalendarVersionState.Submitted, cancellationToken) is { } pending)
            throw CalendarRefusal.Pending(pending);
        var (number, calendar) = await CalendarVersions.CurrentAsync(database, cancellationToken);
        var arrangement = command.Arrangement;
        var problems = arrangement.Check(calendar);
        if (problems.Any(problem => problem.IsError))
            throw CalendarRefusal.Invalid(problems);
        var version = new CalendarVersion
        {
            Id = Guid.CreateVersion7(burst.Now),
            BaseNumber = number,
            Year = arrangement.Year,
            NoticeNumber = arrangement.Notice.Number,
            NoticeTitle = arrangement.Notice.Title,
            Arrangement = (JsonObject)JsonSerializer.SerializeToNode(arrangement, JsonColumns.Options)!,
            Years = CalendarVersion.Write(arrangement.ApplyTo(calendar)),
            EnteredById = user.Id.Value,
            EnteredBy = user.Name,
            EnteredAt = burst.Now,
            Remark = command.Remark?.Trim() is { Length: > 0 } remark ? remark : null,
        };
        database.CalendarVersions.Add(version);
        await TellCheckersAsync(burst, version, cancellationToken);
        burst.Services.GetRequiredService<AuditTrail>().Record(new AuditEntry(
            ChangeContext.ByPerson(user, burst.Now, requestId) with { Reason = version.Remark, Evidence = $"{version.NoticeNumber} {arrangement.Notice.Source}" },
            "calendar.submitted", "calendar-version", version.Id.ToString(), $"提交{version.Year}年节假日安排（{version.NoticeNumber}）待复核",
            After: arrangement));
        return new(version.Id);
    }

    private static async Task TellCheckersAsync(IBurst burst, CalendarVersion version, CancellationToken cancellationToken)
    {
        var people = burst.Services.GetRequiredService<People>();
        var checkers = new List<Guid>();
        foreach (var post in StandardPosts.All.Where(post => post.Permissions.Contains(Permissions.CalendarPublish)))
            checkers.AddRange((await people.FindByPostAsync(post.Code, null, cancellationToken)).Select(person => person.Id.Value));
        burst.Services.GetRequiredService<NoticeBoard>().Post(
            checkers.Where(id => id != version.EnteredById), burst.Now, NoticeKind.Info, $"待复核：{version.Year}年节假日安排",
            $"{version.EnteredBy}提交了“{version.NoticeTitle}”（{version.NoticeNumber}），请在“节假日”页面核对通知原文后复核发布或者退回。", null, automatic: false);
    }
}
