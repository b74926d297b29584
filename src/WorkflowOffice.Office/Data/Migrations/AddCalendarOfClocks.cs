using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using WorkflowOffice.Identity.Persistence;

namespace WorkflowOffice.Office.Data.Migrations;

[DbContext(typeof(OfficeDbContext))]
[Migration("0007_calendar_of_clocks")]
internal sealed class AddCalendarOfClocks() : SqlMigration("0007-calendar-of-clocks.sql");
