using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowOffice.Identity.SignIn;

internal sealed class AccessVersionConfiguration : IEntityTypeConfiguration<AccessVersion>
{
    public void Configure(EntityTypeBuilder<AccessVersion> builder)
    {
        builder.ToTable("access_version", table => table.HasCheckConstraint("ck_access_version_only_row", "only_row"));
        builder.HasKey(row => row.OnlyRow);
        builder.Property(row => row.OnlyRow).ValueGeneratedNever();
    }
}
