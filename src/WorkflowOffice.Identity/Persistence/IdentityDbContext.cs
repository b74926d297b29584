using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Identity.Setup;
using WorkflowOffice.Identity.SignIn;

namespace WorkflowOffice.Identity.Persistence;

/// <summary>Users, units, posts (schema <c>identity</c>) and the audit trail (schema <c>audit</c>). The host chooses provider and connection.</summary>
public sealed class IdentityDbContext(DbContextOptions<IdentityDbContext> options) : HoldingDbContext(options)
{
    public const string Schema = "identity";

    public DbSet<AuditRow> Audit => Set<AuditRow>();

    public DbSet<Unit> Units => Set<Unit>();

    public DbSet<User> Users => Set<User>();

    public DbSet<Post> Posts => Set<Post>();

    public DbSet<PostHolder> PostHolders => Set<PostHolder>();

    internal DbSet<PostPermission> PostPermissions => Set<PostPermission>();

    internal DbSet<Session> Sessions => Set<Session>();

    internal DbSet<SetupLink> SetupLinks => Set<SetupLink>();

    internal DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<UserId>().HaveConversion<UserIdConverter>();
        configurationBuilder.Properties<UnitId>().HaveConversion<UnitIdConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(IdentityDbContext).Assembly);
        SnakeCaseNames.Apply(modelBuilder);
    }
}
