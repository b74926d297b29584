using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Inbox;

internal sealed class HumanTaskConfiguration : IEntityTypeConfiguration<HumanTask>
{
    public void Configure(EntityTypeBuilder<HumanTask> builder)
    {
        builder.ToTable("tasks", table => table.HasTrigger("tasks_are_kept"));
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.Property(row => row.Prefilled).HasConversion<JsonObjectConverter, ReplacedJsonComparer<JsonObject>>();
        builder.Property(row => row.Draft).HasConversion<JsonObjectConverter, ReplacedJsonComparer<JsonObject>>();
        builder.Property(row => row.Values).HasConversion<JsonObjectConverter, ReplacedJsonComparer<JsonObject>>();
        builder.Ignore(row => row.IsOpen);
        builder.HasIndex(row => row.BookmarkId).IsUnique();
        builder.HasIndex(row => new { row.CaseId, row.CreatedAt });
        // The inbox: what is open for a post of a unit, or for a person.
        builder.HasIndex(row => new { row.PostCode, row.UnitId, row.DueOn }).HasFilter("state in ('Open', 'Claimed')");
        builder.HasIndex(row => row.PersonId).HasFilter("person_id is not null and state in ('Open', 'Claimed')");
        builder.HasIndex(row => new { row.CompletedById, row.CompletedAt });
        builder.HasOne<Cases.Case>().WithMany().HasForeignKey(row => row.CaseId);
    }
}
