using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowOffice.Office.Documents;

internal sealed class ServiceRecordConfiguration : IEntityTypeConfiguration<ServiceRecord>
{
    public void Configure(EntityTypeBuilder<ServiceRecord> builder)
    {
        builder.ToTable("services");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => row.DocumentId);
        builder.HasIndex(row => row.CaseId);
        builder.HasOne<Document>().WithMany().HasForeignKey(row => row.DocumentId);
    }
}
