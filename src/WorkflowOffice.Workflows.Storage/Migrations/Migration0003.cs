using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WorkflowOffice.Workflows.Storage.Migrations;

[DbContext(typeof(WorkflowDbContext))]
[Migration("0003_triggers_and_incidents")]
internal sealed class Migration0003 : SqlMigration;
