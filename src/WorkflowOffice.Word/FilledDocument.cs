namespace WorkflowOffice.Word;

/// <summary>The finished .docx. The same template and the same data give the same bytes.</summary>
/// <param name="Bytes">The .docx file.</param>
/// <param name="Missing">Every gap that is visible in the document; empty only if nothing is missing.</param>
public sealed record FilledDocument(byte[] Bytes, IReadOnlyList<MissingField> Missing);
