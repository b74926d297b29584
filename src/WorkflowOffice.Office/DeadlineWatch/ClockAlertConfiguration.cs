using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowOffice.Office.DeadlineWatch;

internal sealed class ClockAlertConfiguration : IEntityTypeConfiguration<ClockAlert>
{
    public void Configure(EntityTypeBuilder<ClockAlert> builder)
    {
        builder.ToTable("clock_alerts");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => new { row.ClockId, row.On });
        builder.HasIndex(row => row.BookmarkId);
        builder.HasOne<Clock>().WithMany().HasForeignKey(row => row.ClockId);
    }
}
