using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Cases;

internal sealed class CaseStepConfiguration : IEntityTypeConfiguration<CaseStep>
{
    public void Configure(EntityTypeBuilder<CaseStep> builder)
    {
        builder.ToTable("case_steps");
        builder.HasChangeTrackingStrategy(WrittenOnce.Tracking);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Details).HasConversion<JsonArrayConverter, ReplacedJsonComparer<JsonArray>>();
        builder.HasIndex(row => new { row.CaseId, row.Sequence }).IsUnique();
        builder.HasOne<Case>().WithMany().HasForeignKey(row => row.CaseId);
    }
}
