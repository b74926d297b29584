using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowOffice.Office.PublishGate;

internal sealed class WorkflowPublicationConfiguration : IEntityTypeConfiguration<WorkflowPublication>
{
    public void Configure(EntityTypeBuilder<WorkflowPublication> builder)
    {
        builder.ToTable("workflow_publications");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => new { row.DefinitionId, row.Version });
    }
}
