using System.Data.Common;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Inbox;

/// <summary>What whoever works on a task needs first, under the lock of its instance: the task, its case, and the case's open steps.</summary>
internal sealed record TaskRead(Guid Key) : ILockedRead
{
    private const string CaseId = "(SELECT case_id FROM office.tasks WHERE id = $1)";

    private static string[]? statements;

    public string InstanceId => "SELECT instance_id FROM office.tasks WHERE id = $1";

    public IReadOnlyList<string> Statements(IServiceProvider scope) => statements ??= Write(scope.GetRequiredService<OfficeDbContext>());

    public async Task ReadAsync(IServiceProvider scope, DbDataReader reader, CancellationToken cancellationToken)
    {
        var database = scope.GetRequiredService<OfficeDbContext>();
        await reader.ReadAsync(cancellationToken);
        var task = database.Hold(database.ReaderOf<HumanTask>().Read(reader), held => held.Id == Key);
        await reader.NextResultAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        var @case = database.Hold(database.ReaderOf<Case>().Read(reader), held => held.Id == task.CaseId);
        await reader.NextResultAsync(cancellationToken);
        var open = new List<OpenStep>();
        while (await reader.ReadAsync(cancellationToken))
            open.Add(new OpenStep(reader.GetGuid(0), reader.GetFieldValue<DateTimeOffset>(1), reader.GetString(2)));
        scope.GetRequiredService<CaseWork>().Remember(@case, open);
    }

    private static string[] Write(OfficeDbContext database) =>
    [
        $"SELECT {database.ReaderOf<HumanTask>().Columns} FROM office.tasks WHERE id = $1",
        $"SELECT {database.ReaderOf<Case>().Columns} FROM office.cases WHERE id = {CaseId}",
        $"SELECT id, created_at, title FROM office.tasks WHERE case_id = {CaseId} AND NOT optional AND state IN ('Open', 'Claimed')",
    ];
}
