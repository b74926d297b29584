using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WorkflowOffice.Workflows.Storage.Migrations;

[DbContext(typeof(WorkflowDbContext))]
[Migration("0004_channels")]
internal sealed class Migration0004 : SqlMigration;
