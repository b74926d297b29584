using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WorkflowOffice.Identity.Persistence.Migrations;

[DbContext(typeof(IdentityDbContext))]
[Migration("0031_access_version")]
internal sealed class CreateAccessVersion() : SqlMigration("0031-access-version.sql");
