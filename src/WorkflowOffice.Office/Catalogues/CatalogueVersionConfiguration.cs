using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowOffice.Office.Catalogues;

internal sealed class CatalogueVersionConfiguration : IEntityTypeConfiguration<CatalogueVersion>
{
    public void Configure(EntityTypeBuilder<CatalogueVersion> builder)
    {
        builder.ToTable("catalogues");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Kind).HasConversion<string>();
        builder.Property(row => row.Revision).IsConcurrencyToken();
        builder.HasIndex(row => new { row.Kind, row.CatalogueId, row.Version }).IsUnique();
        // At most one in force and one open; two people racing are told apart here.
        builder.HasIndex(row => new { row.Kind, row.CatalogueId }, "ux_catalogues_published").IsUnique().HasFilter("state = 'Published'");
        builder.HasIndex(row => new { row.Kind, row.CatalogueId }, "ux_catalogues_open").IsUnique().HasFilter("state in ('Draft', 'Submitted')");
    }
}
