using System.Text;
using Microsoft.AspNetCore.Http;
using WorkflowOffice.Workflows.Api.Problems;
using WorkflowOffice.Workflows.Definitions;

namespace WorkflowOffice.Workflows.Api.Definitions;

/// <summary>The text of an uploaded file: the body itself, or the one file of a form. Never more of it than a definition may have.</summary>
internal static class UploadedText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static async Task<string> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
            return await ReadAsync(request.Body, request.ContentLength, cancellationToken);
        var form = await request.ReadFormAsync(cancellationToken);
        if (form.Files.Count != 1)
            throw new UnreadableRequestException("请一次上传一个流程文件（.json）。");
        await using var stream = form.Files[0].OpenReadStream();
        return await ReadAsync(stream, form.Files[0].Length, cancellationToken);
    }

    internal static async Task<string> ReadAsync(Stream stream, long? announced, CancellationToken cancellationToken)
    {
        if (announced > DefinitionLimits.MaximumBytes)
            throw new FileTooLargeException();
        using var buffer = new MemoryStream((int)(announced ?? 0));
        var chunk = new byte[81920];
        while (await stream.ReadAsync(chunk, cancellationToken) is > 0 and var read)
        {
            if (buffer.Length + read > DefinitionLimits.MaximumBytes)
                throw new FileTooLargeException();
            await buffer.WriteAsync(chunk.AsMemory(0, read), cancellationToken);
        }

        return Decode(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new UnreadableRequestException("文件不是 UTF-8 编码的文本，没有保存。请上传设计器导出的 .json 文件。");
        }
    }
}
