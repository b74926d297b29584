using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using WorkflowOffice.Identity.Persistence;

namespace WorkflowOffice.Office.Data.Migrations;

[DbContext(typeof(OfficeDbContext))]
[Migration("0017_reopened_clocks")]
internal sealed class AddReopenedClocks() : SqlMigration("0017-reopened-clocks.sql");
