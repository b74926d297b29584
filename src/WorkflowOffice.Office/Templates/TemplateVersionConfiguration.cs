using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WorkflowOffice.Office.Documents;

namespace WorkflowOffice.Office.Templates;

internal sealed class TemplateVersionConfiguration : IEntityTypeConfiguration<TemplateVersion>, IEntityTypeConfiguration<TemplateEvent>
{
    public void Configure(EntityTypeBuilder<TemplateVersion> builder)
    {
        builder.ToTable("template_versions");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.State).IsConcurrencyToken();
        builder.HasIndex(row => new { row.TemplateId, row.Version }).IsUnique();
        builder.HasIndex(row => row.TemplateId).IsUnique().HasFilter("state = 'Published'");
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(row => row.FileSha256);
    }

    public void Configure(EntityTypeBuilder<TemplateEvent> builder)
    {
        builder.ToTable("template_events");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => new { row.TemplateVersionId, row.At });
        builder.HasOne<TemplateVersion>().WithMany().HasForeignKey(row => row.TemplateVersionId);
    }
}
