namespace WorkflowOffice.Word.Rendering;

/// <summary>A picture that a filling puts into the document, and the relationship that leads to it.</summary>
internal sealed record NewPicture(string RelationshipId, Picture Picture);
