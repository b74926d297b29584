namespace WorkflowOffice.Office.Attachments;

/// <summary>A kind of file that is accepted.</summary>
/// <param name="Matches">The content begins (and is built) as files of this kind are.</param>
/// <param name="DangerIn">What is in it that must not be, in Chinese; null when nothing is.</param>
internal sealed record AttachmentType(
    string[] Extensions, string ContentType, Func<byte[], bool> Matches, Func<byte[], string?>? DangerIn = null);
