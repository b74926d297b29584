using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Cases;

internal sealed class CaseConfiguration : IEntityTypeConfiguration<Case>
{
    public void Configure(EntityTypeBuilder<Case> builder)
    {
        builder.ToTable("cases", table => table.HasTrigger("cases_are_kept"));
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Revision).IsConcurrencyToken();
        builder.Property(row => row.Data).HasConversion<JsonObjectConverter, ReplacedJsonComparer<JsonObject>>();
        builder.HasIndex(row => row.No).IsUnique();
        builder.HasIndex(row => row.InstanceId).IsUnique();
        builder.HasIndex(row => new { row.StartedById, row.StartedAt });
        builder.HasIndex(row => new { row.State, row.StartedAt });
        builder.HasIndex(row => new { row.SupervisedUnitId, row.StartedAt });
        builder.HasIndex(row => new { row.DefinitionVersionId, row.State });
    }
}
