using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WorkflowOffice.Workflows.Storage.Migrations;

[DbContext(typeof(WorkflowDbContext))]
[Migration("0002_child_workflows")]
internal sealed class Migration0002 : SqlMigration;
