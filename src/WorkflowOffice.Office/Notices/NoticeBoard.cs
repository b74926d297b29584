using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Notices;

/// <summary>Puts messages before people; written with the burst that causes them.</summary>
internal sealed class NoticeBoard(OfficeDbContext database)
{
    internal void Post(
        IEnumerable<Guid> personIds, DateTimeOffset at, NoticeKind kind, string title, string text,
        Guid? caseId, Guid? taskId = null, bool automatic = true, Guid? clockId = null)
    {
        foreach (var personId in personIds.Distinct())
        {
            database.Notices.Add(new Notice
            {
                Id = Guid.CreateVersion7(at),
                PersonId = personId,
                At = at,
                Kind = kind,
                Title = title,
                Text = text,
                CaseId = caseId,
                TaskId = taskId,
                ClockId = clockId,
                Automatic = automatic,
            });
        }
    }
}
