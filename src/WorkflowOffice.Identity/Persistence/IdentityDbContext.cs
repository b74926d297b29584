using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Auditing;

namespace WorkflowOffice.Identity.Persistence;

/// <summary>Users, units, posts (schema <c>identity</c>) and the audit trail (schema <c>audit</c>). The host chooses provider and connection.</summary>
public sealed class IdentityDbContext(DbContextOptions<IdentityDbContext> options) : DbContext(options)
{
    public const string Schema = "identity";

    public DbSet<AuditRow> Audit => Set<AuditRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(IdentityDbContext).Assembly);
        SnakeCaseNames.Apply(modelBuilder);
    }
}
