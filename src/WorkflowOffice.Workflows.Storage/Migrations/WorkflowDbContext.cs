using Microsoft.EntityFrameworkCore;

namespace WorkflowOffice.Workflows.Storage.Migrations;

/// <summary>Carries the migrations of schema <c>workflow</c>; has no entities, the storage speaks SQL.</summary>
internal sealed class WorkflowDbContext(DbContextOptions<WorkflowDbContext> options) : DbContext(options);
