namespace WorkflowOffice.Office.AddressBook;

/// <summary>A post to choose from.</summary>
/// <param name="Code">As forms and workflows name it.</param>
internal sealed record PostRow(string Code, string Name);
