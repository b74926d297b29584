using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WorkflowOffice.Identity.Persistence.Migrations;

[DbContext(typeof(IdentityDbContext))]
[Migration("0003_sign_in")]
internal sealed class CreateSignIn() : SqlMigration("0003-sign-in.sql");
