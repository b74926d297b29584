using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Options;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Web.Startup;

/// <summary>Brings the shipped procedures into a new installation. One that the office already has stays as the office made it.</summary>
/// <remarks>A system act (系统自动): the audit names the file and its SHA-256. That these files pass the gate is held by a test, not checked here:
/// a new installation has nobody in any post yet.</remarks>
internal sealed class LoadWorkflows(IWorkflowDefinitions definitions, PublicationStatement statement, IOptions<OfficeFilesOptions> options) : StartupTask
{
    public override string Name => "装载流程";

    public override async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var file in Directory.EnumerateFiles(options.Value.WorkflowsPath, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var json = await File.ReadAllTextAsync(file, cancellationToken);
            if ((await definitions.ListVersionsAsync(DefinitionIdOf(json, file), cancellationToken)).Count > 0)
                continue;
            statement.Source = (
                Path.GetRelativePath(options.Value.WorkflowsPath, file).Replace('\\', '/'), Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(file, cancellationToken))));
            var draft = await definitions.SaveDraftAsync(json, Actor.SystemName, cancellationToken);
            await definitions.PublishAsync(draft.Id, Actor.SystemName, cancellationToken);
        }
    }

    private static string DefinitionIdOf(string json, string file)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("definitionId").GetString()
            ?? throw new StartupException($"流程文件 {file} 没有 definitionId。请恢复该文件。");
    }
}
