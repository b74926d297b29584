using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowOffice.Office.DeadlineWatch.Scheme;

internal sealed class WatchSchemeVersionConfiguration : IEntityTypeConfiguration<WatchSchemeVersion>
{
    public void Configure(EntityTypeBuilder<WatchSchemeVersion> builder)
    {
        builder.ToTable("watch_schemes");
        builder.HasKey(row => row.Version);
        builder.Property(row => row.Version).ValueGeneratedNever();
        builder.HasIndex(row => row.State).IsUnique().HasFilter("state in ('Draft', 'Published')");
    }
}
