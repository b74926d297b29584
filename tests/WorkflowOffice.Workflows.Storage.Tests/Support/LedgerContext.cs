using Microsoft.EntityFrameworkCore;

namespace WorkflowOffice.Workflows.Storage.Tests.Support;

/// <summary>Stands for the office's tables: another project's DbContext that writes with the burst.</summary>
internal sealed class LedgerContext(DbContextOptions<LedgerContext> options) : DbContext(options)
{
    public const string Schema = "CREATE TABLE IF NOT EXISTS public.ledger (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, instance_id text NOT NULL)";

    public DbSet<LedgerRow> Rows => Set<LedgerRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var row = modelBuilder.Entity<LedgerRow>().ToTable("ledger", "public");
        row.Property(r => r.Id).HasColumnName("id").UseIdentityAlwaysColumn();
        row.Property(r => r.InstanceId).HasColumnName("instance_id");
    }
}

internal sealed class LedgerRow
{
    public long Id { get; init; }

    public required string InstanceId { get; init; }
}
