using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowOffice.Office.Inbox;

internal sealed class TaskEscalationConfiguration : IEntityTypeConfiguration<TaskEscalation>
{
    public void Configure(EntityTypeBuilder<TaskEscalation> builder)
    {
        builder.ToTable("task_escalations");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => new { row.TaskId, row.PostCode }).IsUnique();
        builder.HasIndex(row => row.PostCode);
        builder.HasOne<HumanTask>().WithMany().HasForeignKey(row => row.TaskId);
    }
}
