using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WorkflowOffice.Workflows.Storage.Migrations;

[DbContext(typeof(WorkflowDbContext))]
[Migration("0001_workflow")]
internal sealed class Migration0001 : SqlMigration;
