using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowOffice.Office.Calendar.Versions;

internal sealed class CalendarVersionConfiguration : IEntityTypeConfiguration<CalendarVersion>
{
    public void Configure(EntityTypeBuilder<CalendarVersion> builder)
    {
        builder.ToTable("calendar_versions");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => row.Number).IsUnique().HasFilter("number is not null");
        builder.HasIndex(row => row.State).IsUnique().HasFilter("state = 'Submitted'");
        builder.HasIndex(row => row.EnteredAt);
    }
}
