using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Options;
using WorkflowOffice.Identity;
using WorkflowOffice.Identity.Demonstration;
using WorkflowOffice.Web.Startup;

namespace WorkflowOffice.Web.Demo;

/// <summary>Brings the fictional organisation of <c>Demo/organisation.json</c>; outside demonstration mode there is none.</summary>
internal static class DemonstrationMode
{
    private const string File = "Demo/organisation.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static void AddDemonstration(this WebApplicationBuilder builder) =>
        builder.Services.AddSingleton(provider =>
            provider.GetRequiredService<IOptions<InstallationOptions>>().Value.Demonstration
                ? Read(builder.Environment.ContentRootFileProvider.GetFileInfo(File).PhysicalPath)
                : null!);

    private static DemonstrationOrganisation Read(string? path)
    {
        try
        {
            return JsonSerializer.Deserialize<DemonstrationOrganisation>(System.IO.File.ReadAllText(path ?? File), Json)
                ?? throw new StartupException($"示范机构文件 {File} 是空的。请恢复该文件，或关闭演示模式。");
        }
        catch (Exception exception) when (exception is JsonException or IOException)
        {
            throw new StartupException($"示范机构文件 {File} 无法读取：{exception.Message}。请恢复该文件，或关闭演示模式。", exception);
        }
    }
}
