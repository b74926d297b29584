using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowOffice.Office.PublishGate;

internal sealed class WorkflowEditConfiguration : IEntityTypeConfiguration<WorkflowEdit>
{
    public void Configure(EntityTypeBuilder<WorkflowEdit> builder)
    {
        builder.ToTable("workflow_edits");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => new { row.DefinitionId, row.Version });
    }
}
