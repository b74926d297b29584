using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WorkflowOffice.Identity.Persistence;

namespace WorkflowOffice.Identity.Auditing;

internal sealed class AuditRowConfiguration : IEntityTypeConfiguration<AuditRow>
{
    public void Configure(EntityTypeBuilder<AuditRow> builder)
    {
        builder.ToTable("entries", "audit");
        builder.HasChangeTrackingStrategy(WrittenOnce.Tracking);
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Sequence).ValueGeneratedOnAdd();
        builder.Property(row => row.ActorKind).HasConversion<string>();
        // json, not jsonb: the text must come back exactly as it was hashed.
        builder.Property(row => row.Before).HasColumnType("json");
        builder.Property(row => row.After).HasColumnType("json");
        builder.HasIndex(row => row.Sequence).IsUnique();
        builder.HasIndex(row => new { row.CaseId, row.Sequence }).HasFilter("case_id is not null");
        builder.HasIndex(row => new { row.SubjectType, row.SubjectId, row.Sequence });
        builder.HasIndex(row => new { row.ActorId, row.Sequence }).HasFilter("actor_id is not null");
    }
}
