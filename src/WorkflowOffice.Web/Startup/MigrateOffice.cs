using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Web.Database;
using WorkflowOffice.Workflows.Storage.Migrations;

namespace WorkflowOffice.Web.Startup;

internal sealed class MigrateOffice(OfficeDbContext office, IConfiguration configuration) : StartupTask
{
    public override string Name => "更新数据库结构（流程、事项、文书）";

    public override async Task RunAsync(CancellationToken cancellationToken)
    {
        await WorkflowMigrations.RunAsync(configuration.GetConnectionString(OfficeDatabase.ConnectionName)!, cancellationToken);
        await office.Database.MigrateAsync(cancellationToken);
    }
}
