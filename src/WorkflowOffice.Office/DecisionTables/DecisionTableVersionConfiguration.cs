using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WorkflowOffice.Office.DecisionTables;

internal sealed class DecisionTableVersionConfiguration : IEntityTypeConfiguration<DecisionTableVersion>
{
    public void Configure(EntityTypeBuilder<DecisionTableVersion> builder)
    {
        builder.ToTable("decision_tables");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Revision).IsConcurrencyToken();
        builder.HasIndex(row => new { row.TableId, row.Version }).IsUnique();
        // At most one in force and one open; two people racing are told apart here.
        builder.HasIndex(row => row.TableId, "ux_decision_tables_published").IsUnique().HasFilter("state = 'Published'");
        builder.HasIndex(row => row.TableId, "ux_decision_tables_open").IsUnique().HasFilter("state in ('Draft', 'Submitted')");
    }
}
