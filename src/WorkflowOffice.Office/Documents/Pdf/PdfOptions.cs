using System.ComponentModel.DataAnnotations;

namespace WorkflowOffice.Office.Documents.Pdf;

/// <summary>How documents become PDF; section <c>Pdf</c> of the configuration.</summary>
public sealed class PdfOptions
{
    public const string Section = "Pdf";

    /// <summary>LibreOffice's program; empty: PDFs are not made here.</summary>
    public string Program { get; set; } = "/usr/bin/soffice";

    /// <summary>A rendering that takes longer is killed.</summary>
    [Range(1, 600)]
    public int TimeoutSeconds { get; set; } = 90;

    /// <summary>Address space of one rendering.</summary>
    [Range(256, 65_536)]
    public int MemoryMegabytes { get; set; } = 4_096;

    /// <summary>Largest PDF that is accepted back.</summary>
    [Range(1, 500)]
    public int LargestPdfMegabytes { get; set; } = 60;
}
