using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowOffice.Office.MustChecks;

internal sealed class MustCheckConfiguration : IEntityTypeConfiguration<MustCheck>
{
    public void Configure(EntityTypeBuilder<MustCheck> builder)
    {
        builder.ToTable("must_checks");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => row.UnitId).HasFilter("checked_at is null");
        builder.HasOne<Cases.Case>().WithMany().HasForeignKey(row => row.SourceCaseId);
        builder.HasOne<Cases.Case>().WithMany().HasForeignKey(row => row.CheckedInCaseId);
    }
}
