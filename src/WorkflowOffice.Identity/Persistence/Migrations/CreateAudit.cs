using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WorkflowOffice.Identity.Persistence.Migrations;

[DbContext(typeof(IdentityDbContext))]
[Migration("0001_audit")]
internal sealed class CreateAudit() : SqlMigration("0001-audit.sql");
