namespace WorkflowOffice.Office.AddressBook;

/// <summary>A person to choose from.</summary>
/// <param name="UnitId">Of the first post held; null for somebody without a post.</param>
/// <param name="Posts">Names of all posts held today.</param>
/// <param name="PostCodes">Codes of the same, as forms name them.</param>
internal sealed record PersonRow(Guid Id, string Name, Guid? UnitId, string? UnitName, IReadOnlyList<string> Posts, IReadOnlyList<string> PostCodes);
