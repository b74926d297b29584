using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WorkflowOffice.Office.Templates;

namespace WorkflowOffice.Office.Documents;

internal sealed class DocumentConfiguration : IEntityTypeConfiguration<Document>
{
    public void Configure(EntityTypeBuilder<Document> builder)
    {
        builder.ToTable("documents");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.State).IsConcurrencyToken();
        builder.HasIndex(row => new { row.CaseId, row.CreatedAt });
        builder.HasIndex(row => row.Number).IsUnique().HasFilter("number is not null");
        builder.HasIndex(row => row.CorrectsId).IsUnique().HasFilter("corrects_id is not null and state <> 'Voided'");
        builder.HasOne<Document>().WithMany().HasForeignKey(row => row.CorrectsId);
        builder.HasOne<Cases.Case>().WithMany().HasForeignKey(row => row.CaseId);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(row => row.FileSha256);
        builder.HasOne<TemplateVersion>().WithMany().HasForeignKey(row => row.TemplateVersionId);
    }
}
