using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using WorkflowOffice.Workflows.Api.Problems;
using WorkflowOffice.Workflows.Definitions;

namespace WorkflowOffice.Workflows.Api.Definitions;

/// <summary>The definitions in the uploaded files, ZIPs opened: hostile until checked, so counted and measured before they are read.</summary>
internal static class UploadedFiles
{
    private const int Most = 100;

    public static async Task<IReadOnlyList<string>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
            throw new UnreadableRequestException("请上传流程文件（.json 或 .zip）。");
        var texts = new List<string>();
        foreach (var file in (await request.ReadFormAsync(cancellationToken)).Files)
        {
            await using var stream = file.OpenReadStream();
            if (file.FileName.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
                await ReadZipAsync(stream, texts, cancellationToken);
            else
                texts.Add(await UploadedText.ReadAsync(stream, file.Length, cancellationToken));
            if (texts.Count > Most)
                throw new UnreadableRequestException($"一次最多上传 {Most} 个流程，没有保存。请分几次上传。");
        }

        return texts.Count > 0 ? texts : throw new UnreadableRequestException("没有收到流程文件。请选择 .json 或 .zip 文件。");
    }

    private static async Task ReadZipAsync(Stream stream, List<string> texts, CancellationToken cancellationToken)
    {
        try
        {
            await using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
            foreach (var entry in zip.Entries.Where(entry => entry.FullName.EndsWith(".json", StringComparison.OrdinalIgnoreCase)).Take(Most + 1))
            {
                if (entry.Length > DefinitionLimits.MaximumBytes)
                    throw new FileTooLargeException();
                // What the archive says of a length may be a lie: the reader counts for itself.
                await using var content = await entry.OpenAsync(cancellationToken);
                texts.Add(await UploadedText.ReadAsync(content, null, cancellationToken));
            }
        }
        catch (InvalidDataException)
        {
            throw new UnreadableRequestException("压缩文件不能打开，没有保存。请重新导出后上传。");
        }
    }
}
