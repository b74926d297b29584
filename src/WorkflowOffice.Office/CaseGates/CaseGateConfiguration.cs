using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowOffice.Office.CaseGates;

internal sealed class CaseGateConfiguration : IEntityTypeConfiguration<CaseGate>
{
    public void Configure(EntityTypeBuilder<CaseGate> builder)
    {
        builder.ToTable("case_gates");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => new { row.CaseId, row.Gate, row.Id });
        builder.HasOne<Cases.Case>().WithMany().HasForeignKey(row => row.CaseId);
    }
}
