using Microsoft.AspNetCore.StaticFiles;

namespace WorkflowOffice.Web.Pages;

/// <summary>The content type of each kind of asset that the host serves.</summary>
internal static class AssetTypes
{
    private const string Bytes = "application/octet-stream";

    /// <summary>As the browser is told; the designer brings .dat (Unicode data).</summary>
    public static FileExtensionContentTypeProvider Plain { get; } = new() { Mappings = { [".dat"] = Bytes } };

    /// <summary>With the compressed files, whose own type <see cref="PrecompressedAssets"/> replaces.</summary>
    public static FileExtensionContentTypeProvider Served { get; } = new(Plain.Mappings) { Mappings = { [".br"] = Bytes, [".gz"] = Bytes } };
}
