using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace WorkflowOffice.Office.Documents.Pdf;

/// <summary>
/// Makes PDFs with LibreOffice, one at a time. What it opens may be hostile, so each rendering is a process of its own with an empty profile
/// of its own (macros off, nothing loaded from links), without network where the system allows it, with limits on memory, processor time,
/// file size and waiting time; past them its whole process group is killed.
/// </summary>
internal sealed partial class PdfRenderer(IOptions<PdfOptions> options, ILogger<PdfRenderer> logger) : IDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private readonly Lazy<bool> _canCutNetwork = new(CanCutNetwork);

    internal bool IsInstalled => options.Value.Program.Length > 0 && File.Exists(options.Value.Program);

    /// <summary>PDF and number of pages.</summary>
    /// <exception cref="OfficeException">X-PDF-01: not installed; X-PDF-02: took too long; X-PDF-03: LibreOffice could not.</exception>
    internal async Task<(byte[] Pdf, int Pages)> RenderAsync(byte[] docx, CancellationToken cancellationToken)
    {
        if (!IsInstalled)
        {
            throw new OfficeException(
                RefusalKind.RuleBroken, "X-PDF-01", "本服务器没有安装 LibreOffice，不能生成 PDF。请使用网页预览，或下载 Word 文件；需要 PDF 的，请系统管理员安装 libreoffice-writer。");
        }

        await _oneAtATime.WaitAsync(cancellationToken);
        var folder = Directory.CreateTempSubdirectory("office-pdf-");
        try
        {
            await PrepareAsync(folder.FullName, docx, cancellationToken);
            await RunAsync(folder.FullName, cancellationToken);
            return await ReadAsync(Path.Combine(folder.FullName, "out", "document.pdf"), cancellationToken);
        }
        finally
        {
            Delete(folder);
            _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();

    /// <summary>Page objects of a PDF; LibreOffice does not pack them.</summary>
    internal static int CountPages(byte[] pdf) => PagePattern().Count(System.Text.Encoding.Latin1.GetString(pdf));

    private static async Task PrepareAsync(string folder, byte[] docx, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.Combine(folder, "out"));
        Directory.CreateDirectory(Path.Combine(folder, "profile", "user"));
        await File.WriteAllBytesAsync(Path.Combine(folder, "document.docx"), docx, cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "profile", "user", "registrymodifications.xcu"), Profile, cancellationToken);
    }

    private async Task RunAsync(string folder, CancellationToken cancellationToken)
    {
        using var process = Start(folder);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(options.Value.TimeoutSeconds));
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            cancellationToken.ThrowIfCancellationRequested();
            throw new OfficeException(
                RefusalKind.RuleBroken, "X-PDF-02", $"生成 PDF 超过 {options.Value.TimeoutSeconds} 秒，已经停止。请下载 Word 文件查看；文件特别大的，请联系系统管理员调整时限。");
        }

        if (process.ExitCode != 0)
            logger.LogWarning("LibreOffice ended with {ExitCode}: {Output} {Errors}", process.ExitCode, await output, await errors);
    }

    private Process Start(string folder)
    {
        var limits = options.Value;
        List<string> command =
        [
            "prlimit", $"--as={(long)limits.MemoryMegabytes * 1024 * 1024}", $"--cpu={limits.TimeoutSeconds}", $"--fsize={(long)limits.LargestPdfMegabytes * 1024 * 1024}",
            "--core=0", "--",
            limits.Program, $"-env:UserInstallation=file://{folder}/profile", "--headless", "--norestore", "--nologo", "--nodefault", "--nofirststartwizard",
            "--nolockcheck", "--convert-to", "pdf:writer_pdf_Export", "--outdir", Path.Combine(folder, "out"), Path.Combine(folder, "document.docx"),
        ];
        if (_canCutNetwork.Value)
            command.InsertRange(0, ["unshare", "--net", "--map-root-user", "--"]);
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Nothing of ours is handed on: no connection strings, no proxies.
        start.Environment.Clear();
        start.Environment["PATH"] = "/usr/local/bin:/usr/bin:/bin";
        start.Environment["HOME"] = folder;
        start.Environment["TMPDIR"] = folder;
        start.Environment["LANG"] = "C.UTF-8";
        return Process.Start(start)!;
    }

    private static async Task<(byte[] Pdf, int Pages)> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var pdf = File.Exists(path) ? await File.ReadAllBytesAsync(path, cancellationToken) : [];
        if (!pdf.AsSpan().StartsWith("%PDF-"u8))
            throw new OfficeException(RefusalKind.RuleBroken, "X-PDF-03", "LibreOffice 不能把该文件转成 PDF。请下载 Word 文件，用 Word 打开检查。");
        return (pdf, CountPages(pdf));
    }

    private void Delete(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException exception)
        {
            logger.LogWarning(exception, "The folder {Folder} of a rendering could not be deleted", folder.FullName);
        }
    }

    /// <summary>A network namespace of its own, where the system lets us have one.</summary>
    private static bool CanCutNetwork()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("unshare", ["--net", "--map-root-user", "--", "true"]) { RedirectStandardError = true });
            process!.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private const string Profile =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
        </oor:items>
        """;

    [GeneratedRegex(@"/Type\s*/Page(?![s\w])")]
    private static partial Regex PagePattern();
}
