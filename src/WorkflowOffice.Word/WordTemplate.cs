using System.Text.Json.Nodes;
using WorkflowOffice.Word.Compilation;
using WorkflowOffice.Word.Linting;
using WorkflowOffice.Word.Packaging;
using WorkflowOffice.Word.Rendering;

namespace WorkflowOffice.Word;

/// <summary>
/// A .docx with placeholders, read and checked once, filled any number of times. Thread safe. Placeholders are content controls with a tag
/// (<c>field:Path|format</c>, <c>repeat:Path</c>, <c>if:Path</c>, <c>ifnot:Path</c>, <c>image:Path|40mm</c>, <c>qr:Path|25mm</c>) or text between double braces
/// (<c>{{Path|format}}</c>, <c>{{repeat:Path}} … {{end}}</c>). <c>seal:</c> and <c>sign:</c> controls stay in the document.
/// </summary>
public sealed class WordTemplate
{
    private readonly CompiledPackage package;

    private WordTemplate(CompiledPackage package) => this.package = package;

    /// <summary>All placeholders, in the order of the document.</summary>
    public IReadOnlyList<TemplateField> Fields => package.Fields;

    /// <exception cref="UnsafeTemplateException">The file is too large, no .docx, or has forbidden content.</exception>
    /// <exception cref="BrokenTemplateException">Placeholders are wrong; all of them are listed.</exception>
    public static WordTemplate Open(byte[] docx)
    {
        ArgumentNullException.ThrowIfNull(docx);
        var compiled = CompiledPackage.Compile(DocxPackage.Read(docx));
        var errors = compiled.Findings.Where(finding => finding.Severity == LintSeverity.Error).ToList();
        return errors.Count == 0 ? new WordTemplate(compiled) : throw new BrokenTemplateException(errors);
    }

    /// <inheritdoc cref="Open(byte[])"/>
    public static WordTemplate Open(Stream docx)
    {
        ArgumentNullException.ThrowIfNull(docx);
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = docx.Read(buffer)) > 0 && content.Length <= PackageLimits.FileBytes)
            content.Write(buffer, 0, read);
        return Open(content.ToArray());
    }

    /// <summary>Puts the data in. Values are literal text; what is missing becomes a visible, listed gap.</summary>
    /// <exception cref="FillFailedException">The result would be larger than <see cref="FillOptions.MaxPartBytes"/>.</exception>
    public FilledDocument Fill(JsonObject data, FillOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        return package.Fill(DataScope.Root(data), new FillContext(options ?? new FillOptions(), package.HighestDrawingId));
    }
}
