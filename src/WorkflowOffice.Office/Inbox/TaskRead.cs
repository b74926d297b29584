using System.Data.Common;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Inbox;

/// <summary>What whoever works on a task needs first: the task, its case, and the case's open steps. A completed task changes both rows, so their versions cover what was read.</summary>
internal sealed record TaskRead(Guid TaskId) : IInstanceRead
{
    private static string? statement;

    public object Key => TaskId;

    public string InstanceId => "SELECT instance_id FROM office.tasks WHERE id = $1";

    public string Statement(IServiceProvider scope) => statement ??= Write(scope.GetRequiredService<OfficeDbContext>());

    public void Read(IServiceProvider scope, DbDataReader row, int first)
    {
        var database = scope.GetRequiredService<OfficeDbContext>();
        var (tasks, cases) = (database.ReaderOf<HumanTask>(), database.ReaderOf<Case>());
        var task = database.Hold(tasks.Read(row, first), held => held.Id == TaskId);
        var @case = database.Hold(cases.Read(row, first + tasks.Count), held => held.Id == task.CaseId);
        scope.GetRequiredService<CaseWork>().Remember(@case, OpenSteps(row, first + tasks.Count + cases.Count));
    }

    private static List<OpenStep> OpenSteps(DbDataReader row, int first)
    {
        if (row.IsDBNull(first))
            return [];
        var (ids, since, titles) = (row.GetFieldValue<Guid[]>(first), row.GetFieldValue<DateTimeOffset[]>(first + 1), row.GetFieldValue<string[]>(first + 2));
        return [.. ids.Select((id, n) => new OpenStep(id, since[n], titles[n]))];
    }

    private static string Write(OfficeDbContext database) => $"""
        SELECT {database.ReaderOf<HumanTask>().ColumnsOf("task")}, {database.ReaderOf<Case>().ColumnsOf("its_case")}, open.ids, open.since, open.titles
        FROM office.tasks task JOIN office.cases its_case ON its_case.id = task.case_id
        CROSS JOIN LATERAL (
            SELECT array_agg(step.id) AS ids, array_agg(step.created_at) AS since, array_agg(step.title) AS titles FROM office.tasks step
            WHERE step.case_id = task.case_id AND NOT step.optional AND step.state IN ('Open', 'Claimed')
        ) open
        WHERE task.id = $1
        """;
}
