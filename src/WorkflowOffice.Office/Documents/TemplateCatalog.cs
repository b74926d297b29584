using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using WorkflowOffice.Office.Data;

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

/// <summary>One shipped template as its files have it.</summary>
/// <param name="Json">The manifest as the file has it.</param>
public sealed record Template(TemplateManifest Manifest, JsonObject Json, byte[] Bytes, string Sha256);

/// <summary>The Word templates that came with the software, as files. What the office uses are their versions in the library (Templates).</summary>
public sealed class TemplateCatalog(IOptions<OfficeFilesOptions> options)
{
    private readonly Lazy<FrozenDictionary<string, Template>> _templates = new(() => Read(options.Value.TemplatesPath));

    public IReadOnlyCollection<Template> All => _templates.Value.Values;

    private static FrozenDictionary<string, Template> Read(string folder)
    {
        var templates = new List<Template>();
        foreach (var manifestFile in System.IO.Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var docx = Path.ChangeExtension(manifestFile, ".docx");
            if (!File.Exists(docx))
                continue;
            var json = (JsonObject)JsonNode.Parse(File.ReadAllText(manifestFile))!;
            var manifest = json.Deserialize<TemplateManifest>(JsonColumns.Options)!;
            var bytes = File.ReadAllBytes(docx);
            templates.Add(new Template(manifest, json, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes))));
        }

        return templates.ToFrozenDictionary(t => t.Manifest.Id);
    }
}
