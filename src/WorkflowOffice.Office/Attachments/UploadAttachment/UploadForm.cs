using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace WorkflowOffice.Office.Attachments.UploadAttachment;

/// <summary>Reads the multipart body: one file, perhaps with taskId and field. The host stops bodies that are larger than a request may be.</summary>
internal static class UploadForm
{
    private const int LongestField = 200;

    internal static async Task<NewAttachment> ReadAsync(Guid caseId, HttpRequest request, CancellationToken cancellationToken)
    {
        var (file, form) = await ReadFileAsync(request, cancellationToken);
        return new NewAttachment(caseId, TaskIdOf(form), FieldOf(form), file);
    }

    /// <summary>The one file, checked by its content, and the small fields beside it.</summary>
    internal static async Task<(AttachmentFile File, IFormCollection Form)> ReadFileAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
            throw AttachmentException.NoFile();
        var form = await ReadFormAsync(request, cancellationToken);
        if (form.Files is not [var file] || file.Name != "file")
            throw AttachmentException.NoFile();
        if (file.Length > AttachmentFile.LargestSize)
            throw AttachmentException.TooLarge(Path.GetFileName(file.FileName));
        var bytes = new byte[file.Length];
        await using (var stream = file.OpenReadStream())
            await stream.ReadExactlyAsync(bytes, cancellationToken);
        return (AttachmentFile.Check(file.FileName, bytes), form);
    }

    private static async Task<IFormCollection> ReadFormAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var options = new FormOptions
        {
            MultipartBodyLengthLimit = long.MaxValue, // the server counts the body of every request and stops it with 413
            ValueCountLimit = 16,
            KeyLengthLimit = LongestField,
            ValueLengthLimit = LongestField * 20,
        };
        try
        {
            return await new FormFeature(request, options).ReadFormAsync(cancellationToken);
        }
        catch (InvalidDataException)
        {
            throw AttachmentException.NoFile();
        }
        catch (IOException exception) when (exception is not BadHttpRequestException)
        {
            throw AttachmentException.NoFile();
        }
    }

    private static Guid? TaskIdOf(IFormCollection form) => form["taskId"].ToString() switch
    {
        "" => null,
        var text when Guid.TryParse(text, out var id) => id,
        _ => throw AttachmentException.NoFile(),
    };

    private static string? FieldOf(IFormCollection form) => form["field"].ToString() switch
    {
        "" => null,
        { Length: > LongestField } => throw AttachmentException.NoFile(),
        var name => name,
    };
}
