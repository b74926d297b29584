using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowOffice.Identity.Organisation;

internal sealed class PostPermissionConfiguration : IEntityTypeConfiguration<PostPermission>
{
    public void Configure(EntityTypeBuilder<PostPermission> builder)
    {
        builder.ToTable("post_permissions");
        builder.HasKey(row => new { row.PostCode, row.Permission });
        builder.HasOne<Post>().WithMany().HasForeignKey(row => row.PostCode).OnDelete(DeleteBehavior.Restrict);
    }
}
