using System.Globalization;
using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Documents.Volume;

/// <summary>
/// A whole case as one zip: 卷内目录, the documents in the order of the volume with their PDFs and scans where there are any, the attachments,
/// and a list of hashes by which every file can be checked later (NFR-07).
/// </summary>
internal sealed class DownloadVolumeHandler(OfficeDbContext database, CaseVisibility visibility, ICurrentUser user, FileStore files, VolumeContents contents)
{
    /// <summary>The zip in a temporary file that vanishes when it is closed: a case may be larger than the memory.</summary>
    internal async Task<(Stream Zip, string Name)> HandleAsync(Guid caseId, CancellationToken cancellationToken)
    {
        var @case = await visibility.RequireAsync(caseId, cancellationToken);
        var entries = await contents.OfAsync(
            await DocumentRows.Visible(database.Documents.AsNoTracking(), user).Where(row => row.CaseId == caseId && row.State != DocumentState.Voided)
                .OrderBy(row => row.CreatedAt).ThenBy(row => row.Id).ToListAsync(cancellationToken),
            cancellationToken);
        var lines = entries.Select((entry, i) => new VolumeLine(
            entry.Document.Number, entry.Author, entry.Document.Title, entry.Document.DatedOn, entry.Pages,
            entry.Document.IssuedAt is null ? entry.Document.State.InWords() : null, StemOf(entry.Document, i + 1))).ToList();

        var zip = new FileStream(Path.Combine(Path.GetTempPath(), $"office-volume-{Guid.NewGuid():N}.zip"), new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        });
        try
        {
            await using (var archive = await ZipArchive.CreateAsync(zip, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellationToken))
            {
                var volume = new VolumeWriter(archive, @case.ClosedAt ?? @case.StartedAt);
                await volume.AddAsync("00 卷内目录.docx", VolumeIndex.Write(@case.No, @case.Title, lines), cancellationToken);
                for (var i = 0; i < entries.Count; i++)
                    await AddDocumentAsync(volume, entries[i].Document, lines[i].FileName, cancellationToken);
                await AddAttachmentsAsync(volume, caseId, cancellationToken);
                await volume.AddAsync("校验清单.txt", volume.Hashes(), cancellationToken);
            }

            zip.Position = 0;
            return (zip, FileName.Sanitise($"{@case.No} {@case.Title}.zip".Replace('/', '_')));
        }
        catch
        {
            await zip.DisposeAsync();
            throw;
        }
    }

    private static string StemOf(Document document, int no)
    {
        var name = FileName.Sanitise($"{document.Title}（{document.Number ?? document.State.InWords()}）".Replace('/', '_'));
        return $"{no.ToString("D2", CultureInfo.InvariantCulture)} {name}";
    }

    private async Task AddDocumentAsync(VolumeWriter volume, Document document, string stem, CancellationToken cancellationToken)
    {
        await AddAsync(volume, stem + ".docx", document.FileSha256, cancellationToken);
        var pdf = await database.PdfRenditions.Where(row => row.SourceSha256 == document.FileSha256).Select(row => row.PdfSha256).SingleOrDefaultAsync(cancellationToken);
        if (pdf is not null)
            await AddAsync(volume, stem + ".pdf", pdf, cancellationToken);
        var scans = await database.DocumentVersions.AsNoTracking()
            .Where(row => row.DocumentId == document.Id && (row.Kind == DocumentVersionKind.SignedScan || row.Kind == DocumentVersionKind.SealedScan))
            .OrderBy(row => row.No).ToListAsync(cancellationToken);
        foreach (var scan in scans)
        {
            var what = scan.Kind == DocumentVersionKind.SignedScan ? "签发件" : "盖章件";
            await AddAsync(volume, $"{stem}-{what}{scan.No}{DocumentFileName.ExtensionOf(scan.ContentType)}", scan.FileSha256, cancellationToken);
        }
    }

    private async Task AddAttachmentsAsync(VolumeWriter volume, Guid caseId, CancellationToken cancellationToken)
    {
        var attachments = await database.Attachments.AsNoTracking().Where(row => row.CaseId == caseId)
            .OrderBy(row => row.UploadedAt).ThenBy(row => row.Id).Select(row => new { row.Name, row.Sha256 }).ToListAsync(cancellationToken);
        for (var i = 0; i < attachments.Count; i++)
            await AddAsync(volume, $"附件/{(i + 1).ToString("D2", CultureInfo.InvariantCulture)} {attachments[i].Name}", attachments[i].Sha256, cancellationToken);
    }

    private async Task AddAsync(VolumeWriter volume, string name, string sha256, CancellationToken cancellationToken) =>
        await volume.AddAsync(name, (await files.FindAsync(sha256, cancellationToken))!.Bytes, cancellationToken);

    /// <summary>Writes entries and remembers their hashes.</summary>
    private sealed class VolumeWriter(ZipArchive archive, DateTimeOffset at)
    {
        private readonly StringBuilder _hashes = new("SHA-256                                                           文件\r\n");

        internal async Task AddAsync(string name, byte[] bytes, CancellationToken cancellationToken)
        {
            var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
            entry.LastWriteTime = at.ToOffset(TimeSpan.FromHours(8));
            await using var stream = await entry.OpenAsync(cancellationToken);
            await stream.WriteAsync(bytes, cancellationToken);
            _hashes.Append(FileStore.HashOf(bytes)).Append("  ").Append(name).Append("\r\n");
        }

        /// <summary>With a byte order mark: Windows' editor then knows that it is UTF-8.</summary>
        internal byte[] Hashes() => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(_hashes.ToString())];
    }
}

internal static class DownloadVolumeEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/cases/{id:guid}/volume", HandleAsync)
        .RequirePermission(Permissions.DocumentsView).WithName("DownloadVolume").WithTags("文书").WithSummary("整个事项的文书和附件，压缩包，附卷内目录")
        .Produces(StatusCodes.Status200OK, contentType: "application/zip").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> HandleAsync(Guid id, DownloadVolumeHandler handler, CancellationToken cancellationToken)
    {
        var (zip, name) = await handler.HandleAsync(id, cancellationToken);
        return TypedResults.Stream(zip, "application/zip", name);
    }
}
