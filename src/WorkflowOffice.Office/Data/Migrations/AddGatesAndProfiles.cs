using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using WorkflowOffice.Identity.Persistence;

namespace WorkflowOffice.Office.Data.Migrations;

[DbContext(typeof(OfficeDbContext))]
[Migration("0012_gates_profiles")]
internal sealed class AddGatesAndProfiles() : SqlMigration("0012-gates-profiles.sql");
