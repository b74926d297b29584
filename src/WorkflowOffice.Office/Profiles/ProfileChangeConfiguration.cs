using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowOffice.Office.Profiles;

internal sealed class ProfileChangeConfiguration : IEntityTypeConfiguration<ProfileChange>
{
    public void Configure(EntityTypeBuilder<ProfileChange> builder)
    {
        builder.ToTable("profile_changes");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => new { row.ProfileId, row.EffectiveFrom });
    }
}
