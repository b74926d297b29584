using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using WorkflowOffice.Identity.Persistence;

namespace WorkflowOffice.Office.Data.Migrations;

[DbContext(typeof(OfficeDbContext))]
[Migration("0016_board")]
internal sealed class AddBoard() : SqlMigration("0016-board.sql");
