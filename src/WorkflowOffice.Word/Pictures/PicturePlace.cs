namespace WorkflowOffice.Word.Pictures;

/// <summary>A place for a signature in a document.</summary>
/// <param name="Tag">Tag of its content control, <c>sign:UnitHead</c>.</param>
/// <param name="Label">What stands before it, for people: 承办机构意见·签名.</param>
public sealed record PicturePlace(string Tag, string Label);
