using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowOffice.Office.Attachments;

internal sealed class AttachmentConfiguration : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.ToTable("attachments");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => new { row.CaseId, row.UploadedAt });
        builder.HasOne<Cases.Case>().WithMany().HasForeignKey(row => row.CaseId);
        builder.HasOne<Documents.StoredFile>().WithMany().HasForeignKey(row => row.Sha256);
    }
}
