using System.Text.Json;
using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.Profiles;

/// <summary>The regulations that ship with the product (profiles.json).</summary>
public static class ShippedProfiles
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
    };

    private static readonly Lazy<ProfileFile> File = new(Read);

    public static IReadOnlyList<Profile> All => File.Value.Profiles;

    /// <summary>Names that offices have borne (C-31).</summary>
    public static IReadOnlyList<AgencyName> AgencyNames => File.Value.AgencyNames;

    /// <exception cref="OfficeException">X-CFG-05.</exception>
    public static Profile Get(string id) =>
        All.FirstOrDefault(profile => profile.Id == id)
        ?? throw new OfficeException(RefusalKind.NotFound, "X-CFG-05", $"没有名为“{id}”的配置档。请返回列表重新选择。");

    private static ProfileFile Read()
    {
        using var stream = typeof(ShippedProfiles).Assembly.GetManifestResourceStream("profiles.json")!;
        return JsonSerializer.Deserialize<ProfileFile>(stream, Json)!;
    }

    private sealed record ProfileFile(IReadOnlyList<Profile> Profiles, IReadOnlyList<AgencyName> AgencyNames);
}
