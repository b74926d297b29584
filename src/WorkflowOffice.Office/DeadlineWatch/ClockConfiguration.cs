using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowOffice.Office.DeadlineWatch;

internal sealed class ClockConfiguration : IEntityTypeConfiguration<Clock>
{
    public void Configure(EntityTypeBuilder<Clock> builder)
    {
        builder.ToTable("clocks");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Ignore(row => row.IsLive);
        builder.Ignore(row => row.IsReopened);
        builder.Ignore(row => row.Facts);
        builder.HasIndex(row => new { row.CaseId, row.Key });
        builder.HasIndex(row => row.ControlBookmarkId);
        builder.HasIndex(row => new { row.State, row.DueOn });
        builder.HasIndex(row => new { row.DueOn, row.Id });
        builder.HasIndex(row => new { row.DueOn, row.Id }, "ix_clocks_live").HasFilter("state in ('Running', 'Paused', 'Overdue')");
        builder.HasIndex(row => row.DueOn, "ix_clocks_reopened").HasFilter("state = 'Running' and reopened_at is not null");
        builder.HasIndex(row => row.CalendarNumber).HasFilter("state = 'Running'");
        builder.HasOne<Cases.Case>().WithMany().HasForeignKey(row => row.CaseId);
    }
}
