using WorkflowOffice.Office.Documents;

namespace WorkflowOffice.Office.Attachments;

/// <summary>An uploaded file that was found harmless enough to keep: named, typed, within limits.</summary>
internal sealed record AttachmentFile(string Name, string ContentType, byte[] Bytes)
{
    internal const int LargestMegabytes = 20;
    internal const int LargestSize = LargestMegabytes * 1024 * 1024;
    internal const int MostOfOneCase = 500;

    /// <summary>Believes neither the name nor the declared type: the content decides.</summary>
    /// <exception cref="AttachmentException">X-ATT-02 … X-ATT-07.</exception>
    internal static AttachmentFile Check(string? uploadedName, byte[] bytes)
    {
        var name = FileName.Sanitise(uploadedName ?? "");
        if (name.Length == 0)
            throw AttachmentException.BadName();
        if (bytes.Length == 0)
            throw AttachmentException.Empty(name);
        if (bytes.Length > LargestSize)
            throw AttachmentException.TooLarge(name);
        var type = AttachmentTypes.Find(Path.GetExtension(name)) ?? throw AttachmentException.TypeNotAllowed(name);
        if (!type.Matches(bytes))
            throw AttachmentException.NotWhatItSays(name);
        if (type.DangerIn?.Invoke(bytes) is { } danger)
            throw AttachmentException.Dangerous(name, danger);
        return new AttachmentFile(name, type.ContentType, bytes);
    }
}
