using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WorkflowOffice.Identity.Persistence.Migrations;

[DbContext(typeof(IdentityDbContext))]
[Migration("0002_organisation")]
internal sealed class CreateOrganisation() : SqlMigration("0002-organisation.sql");
