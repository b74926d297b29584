using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowOffice.Office.Documents;

/// <summary>What is kept about a document besides itself.</summary>
internal sealed class DocumentRecordsConfiguration :
    IEntityTypeConfiguration<DocumentVersion>, IEntityTypeConfiguration<DocumentComment>, IEntityTypeConfiguration<DocumentSignature>,
    IEntityTypeConfiguration<SealUse>, IEntityTypeConfiguration<DrawnNumber>, IEntityTypeConfiguration<PdfRendition>
{
    public void Configure(EntityTypeBuilder<DocumentVersion> builder)
    {
        builder.ToTable("document_versions");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => new { row.DocumentId, row.No }).IsUnique();
        builder.HasOne<Document>().WithMany().HasForeignKey(row => row.DocumentId);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(row => row.FileSha256);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(row => row.PictureSha256);
    }

    public void Configure(EntityTypeBuilder<DocumentComment> builder)
    {
        builder.ToTable("document_comments");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => new { row.DocumentId, row.At });
        builder.HasOne<Document>().WithMany().HasForeignKey(row => row.DocumentId);
    }

    public void Configure(EntityTypeBuilder<DocumentSignature> builder)
    {
        builder.ToTable("document_signatures");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasOne<Document>().WithMany().HasForeignKey(row => row.DocumentId);
    }

    public void Configure(EntityTypeBuilder<SealUse> builder)
    {
        builder.ToTable("seal_uses");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasOne<Document>().WithMany().HasForeignKey(row => row.DocumentId);
    }

    public void Configure(EntityTypeBuilder<DrawnNumber> builder)
    {
        builder.ToTable("drawn_numbers");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => new { row.Series, row.Year, row.Number }).IsUnique();
        builder.HasIndex(row => row.Text).IsUnique();
        builder.HasOne<Document>().WithMany().HasForeignKey(row => row.DocumentId);
    }

    public void Configure(EntityTypeBuilder<PdfRendition> builder)
    {
        builder.ToTable("pdf_renditions");
        builder.HasKey(row => row.SourceSha256);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(row => row.PdfSha256);
    }
}
