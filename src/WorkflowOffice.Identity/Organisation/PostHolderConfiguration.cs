using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowOffice.Identity.Organisation;

internal sealed class PostHolderConfiguration : IEntityTypeConfiguration<PostHolder>
{
    public void Configure(EntityTypeBuilder<PostHolder> builder)
    {
        builder.ToTable("post_holders");
        builder.HasKey(holder => holder.Id);
        builder.Property(holder => holder.Id).ValueGeneratedNever();
        builder.HasIndex(holder => new { holder.UserId, holder.PostCode, holder.UnitId, holder.ValidFrom }).IsUnique();
        builder.HasIndex(holder => new { holder.PostCode, holder.UnitId });
        builder.HasIndex(holder => holder.UnitId);
        builder.HasOne<User>().WithMany().HasForeignKey(holder => holder.UserId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Post>().WithMany().HasForeignKey(holder => holder.PostCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(holder => holder.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
