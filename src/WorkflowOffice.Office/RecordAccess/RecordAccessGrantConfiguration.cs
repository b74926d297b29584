using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowOffice.Office.RecordAccess;

internal sealed class RecordAccessGrantConfiguration : IEntityTypeConfiguration<RecordAccessGrant>
{
    public void Configure(EntityTypeBuilder<RecordAccessGrant> builder)
    {
        builder.ToTable("record_access");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.From).HasColumnName("from_day");
        builder.Property(row => row.Until).HasColumnName("until_day");
        builder.HasIndex(row => new { row.CaseId, row.PersonId });
        builder.HasOne<Cases.Case>().WithMany().HasForeignKey(row => row.CaseId);
        builder.HasOne<Cases.Case>().WithMany().HasForeignKey(row => row.SourceCaseId);
    }
}
