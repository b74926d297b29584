using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using WorkflowOffice.Identity.Persistence;

namespace WorkflowOffice.Office.Data.Migrations;

[DbContext(typeof(OfficeDbContext))]
[Migration("0003_calendar")]
internal sealed class CreateCalendar() : SqlMigration("0003-calendar.sql");
