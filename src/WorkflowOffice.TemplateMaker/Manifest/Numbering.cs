namespace WorkflowOffice.TemplateMaker.Manifest;

/// <summary>A series of document numbers; <c>{机关代字}</c>, <c>{年}</c> and <c>{n}</c> are filled in when the document is issued.</summary>
internal sealed record Numbering(string Series, string Format);
