using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowOffice.Office.DeadlineWatch.Reviews;

internal sealed class ClockReviewConfiguration : IEntityTypeConfiguration<ClockReview>
{
    public void Configure(EntityTypeBuilder<ClockReview> builder)
    {
        builder.ToTable("clock_reviews");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => new { row.ClockId, row.At });
        builder.HasOne<Clock>().WithMany().HasForeignKey(row => row.ClockId);
    }
}
