using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowOffice.Office.PublishGate;

internal sealed class WorkflowSubmissionConfiguration : IEntityTypeConfiguration<WorkflowSubmission>
{
    public void Configure(EntityTypeBuilder<WorkflowSubmission> builder)
    {
        builder.ToTable("workflow_submissions");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => row.VersionId);
        builder.HasIndex(row => row.DefinitionId).IsUnique().HasFilter("state = 'Waiting'").HasDatabaseName("ix_workflow_submissions_waiting");
    }
}
