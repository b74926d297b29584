using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using WorkflowOffice.Identity.Persistence;

namespace WorkflowOffice.Office.Data.Migrations;

[DbContext(typeof(OfficeDbContext))]
[Migration("0005_publish_gate")]
internal sealed class AddPublishGate() : SqlMigration("0005-publish-gate.sql");
