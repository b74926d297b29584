using WorkflowOffice.Web.Database;
using WorkflowOffice.Workflows.Storage.Migrations;

namespace WorkflowOffice.Web.Startup;

internal sealed class MigrateWorkflows(IServiceProvider services) : StartupTask
{
    public override string Name => "更新数据库结构（流程）";

    public override Task RunAsync(CancellationToken cancellationToken) =>
        WorkflowMigrations.RunAsync(OfficeDatabase.ConnectionStringOf(services), cancellationToken);
}
