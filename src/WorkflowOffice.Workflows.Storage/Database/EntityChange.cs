using Microsoft.EntityFrameworkCore.Metadata;

namespace WorkflowOffice.Workflows.Storage.Database;

/// <summary>A row that a burst is to write and that no DbContext tracks.</summary>
/// <param name="Original">Its values as they stand in the database, in the order of the type's properties; null where it is to be inserted.</param>
public sealed record EntityChange(IEntityType Type, object Entity, IReadOnlyList<object?>? Original);
