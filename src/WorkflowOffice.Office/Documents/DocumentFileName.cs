namespace WorkflowOffice.Office.Documents;

/// <summary>What a document is called as a file.</summary>
internal static class DocumentFileName
{
    internal static string Of(string title, string? number, string extension) =>
        FileName.Sanitise((string.IsNullOrEmpty(number) ? title : $"{title}（{number}）").Replace('/', '_') + extension);

    internal static string ExtensionOf(string contentType) => contentType switch
    {
        "application/pdf" => ".pdf",
        "image/jpeg" => ".jpg",
        "image/png" => ".png",
        _ => ".docx",
    };
}
