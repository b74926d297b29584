using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Persistence;

namespace WorkflowOffice.Web.Startup;

internal sealed class MigrateIdentity(IdentityDbContext database) : StartupTask
{
    public override string Name => "更新数据库结构（机构、人员、审计）";

    public override Task RunAsync(CancellationToken cancellationToken) => database.Database.MigrateAsync(cancellationToken);
}
