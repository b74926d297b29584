using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Web.Startup;

internal sealed class MigrateOffice(OfficeDbContext database) : StartupTask
{
    public override string Name => "更新数据库结构（事项、任务、文书）";

    public override Task RunAsync(CancellationToken cancellationToken) => database.Database.MigrateAsync(cancellationToken);
}
