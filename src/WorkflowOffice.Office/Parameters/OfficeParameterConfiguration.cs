using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowOffice.Office.Parameters;

internal sealed class OfficeParameterConfiguration : IEntityTypeConfiguration<OfficeParameter>
{
    public void Configure(EntityTypeBuilder<OfficeParameter> builder)
    {
        builder.ToTable("parameters");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => new { row.Key, row.EffectiveFrom }).IsUnique();
    }
}
