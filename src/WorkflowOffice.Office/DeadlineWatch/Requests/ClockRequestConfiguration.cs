using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowOffice.Office.DeadlineWatch.Requests;

internal sealed class ClockRequestConfiguration : IEntityTypeConfiguration<ClockRequest>
{
    public void Configure(EntityTypeBuilder<ClockRequest> builder)
    {
        builder.ToTable("clock_requests");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => new { row.ClockId, row.RequestedAt });
        builder.HasOne<Clock>().WithMany().HasForeignKey(row => row.ClockId);
    }
}
