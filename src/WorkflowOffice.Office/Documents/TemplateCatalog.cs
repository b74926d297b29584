using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Options;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Word;

namespace WorkflowOffice.Office.Documents;

/// <summary>Where the installation keeps what the legal office owns as files.</summary>
public sealed class OfficeFilesOptions
{
    public const string Section = "Office";

    /// <summary>Folder with the Word templates; relative to the content root.</summary>
    public string TemplatesPath { get; set; } = "templates";

    /// <summary>Folder with the workflow definitions; relative to the content root.</summary>
    public string WorkflowsPath { get; set; } = "workflows";
}

/// <summary>One template, read and checked once.</summary>
public sealed record Template(TemplateManifest Manifest, byte[] Bytes, string Sha256, WordTemplate Word);

/// <summary>The Word templates of the installation, by id; read when first asked for, immutable afterwards.</summary>
public sealed class TemplateCatalog(IOptions<OfficeFilesOptions> options)
{
    private readonly Lazy<FrozenDictionary<string, Template>> _templates = new(() => Read(options.Value.TemplatesPath));

    public IReadOnlyCollection<Template> All => _templates.Value.Values;

    /// <exception cref="OfficeException">X-TPL-20: no such template.</exception>
    public Template Get(string id) => _templates.Value.GetValueOrDefault(id)
        ?? throw new OfficeException(RefusalKind.RuleBroken, "X-TPL-20", $"没有名为“{id}”的文书模板。请检查流程步骤所选的模板，或补充模板文件。");

    private static FrozenDictionary<string, Template> Read(string folder)
    {
        var templates = new List<Template>();
        foreach (var manifestFile in System.IO.Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var docx = Path.ChangeExtension(manifestFile, ".docx");
            if (!File.Exists(docx))
                continue;
            var manifest = JsonSerializer.Deserialize<TemplateManifest>(File.ReadAllText(manifestFile), JsonColumns.Options)!;
            var bytes = File.ReadAllBytes(docx);
            templates.Add(new Template(manifest, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)), WordTemplate.Open(bytes)));
        }

        return templates.ToFrozenDictionary(t => t.Manifest.Id);
    }
}
